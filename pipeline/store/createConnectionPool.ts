import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** Connections lent to one query at a time. */
export interface ConnectionPool {
  /**
   * Lends a connection to `work` until it ends; who comes first is served first.
   *
   * @throws the reason of `stop`, if it fires while waiting for a connection
   */
  use<T>(work: (connection: DuckDBConnection) => Promise<T>, stop?: AbortSignal): Promise<T>;
  /** Waits for the queries under way, then closes every connection. */
  close(): Promise<void>;
}

/** A pool of at most `size` connections, opened as they are needed. */
export function createConnectionPool(instance: DuckDBInstance, size: number): ConnectionPool {
  const idle: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let free = size;
  let closed = false;

  async function use<T>(work: (connection: DuckDBConnection) => Promise<T>, stop?: AbortSignal): Promise<T> {
    if (closed) {
      throw new Error("database is closed");
    }
    await enter(stop);
    let connection: DuckDBConnection | undefined;
    try {
      connection = idle.pop() ?? (await instance.connect());
      return await work(connection);
    } finally {
      if (connection) {
        idle.push(connection);
      }
      leave();
    }
  }

  function enter(stop?: AbortSignal): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const takeTurn = () => {
        stop?.removeEventListener("abort", giveUp);
        resolve();
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(takeTurn), 1);
        reject(stop?.reason);
      };
      stop?.addEventListener("abort", giveUp, { once: true });
      waiting.push(takeTurn);
    });
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      free += 1;
    }
  }

  async function close(): Promise<void> {
    closed = true;
    for (let taken = 0; taken < size; taken += 1) {
      await enter();
    }
    for (const connection of idle.splice(0)) {
      connection.closeSync();
    }
  }

  return { use, close };
}
