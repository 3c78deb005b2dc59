import type { DuckDBInstance } from "@duckdb/node-api";
import { createReader, type Reader } from "./createReader.ts";

/** Connections lent to one query at a time. */
export interface ConnectionPool {
  /**
   * Lends a connection to `work` until it ends; who comes first is served first.
   *
   * @throws the reason of `stop`, if it fires while waiting for a connection
   */
  use<T>(work: (reader: Reader) => Promise<T>, stop?: AbortSignal): Promise<T>;
  /** Waits for the queries under way, then closes every connection. */
  close(): Promise<void>;
}

/** A pool of at most `size` connections, opened as they are needed. */
export function createConnectionPool(instance: DuckDBInstance, size: number): ConnectionPool {
  const idle: Reader[] = [];
  const waiting: (() => void)[] = [];
  let free = size;
  let closed = false;

  async function use<T>(work: (reader: Reader) => Promise<T>, stop?: AbortSignal): Promise<T> {
    if (closed) {
      throw new Error("database is closed");
    }
    await enter(stop);
    let reader: Reader | undefined;
    try {
      reader = idle.pop() ?? createReader(await instance.connect());
      return await work(reader);
    } finally {
      if (reader?.isUsable()) {
        idle.push(reader);
      } else {
        reader?.close();
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
    for (const reader of idle.splice(0)) {
      reader.close();
    }
  }

  return { use, close };
}
