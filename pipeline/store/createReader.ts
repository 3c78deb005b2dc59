import type { DuckDBConnection, DuckDBPreparedStatement } from "@duckdb/node-api";
import { QueryFailed } from "./QueryFailed.ts";
import { runPrepared } from "./runPrepared.ts";
import { type Parameters, type Row, runStatement } from "./runStatement.ts";
import { type Columns, streamStatement } from "./streamStatement.ts";

/** A connection that answers queries, one at a time. */
export interface Reader {
  readonly connection: DuckDBConnection;
  /**
   * Runs a statement that stays prepared until the next commit; none may come while it runs (`CommitGate`).
   *
   * @param commits how many there have been
   * @throws QueryFailed
   */
  runKept(sql: string, parameters: Parameters, commits: number): Promise<readonly Row[]>;
  /**
   * Plans and runs a statement on one state of the database, whatever is committed meanwhile.
   *
   * @throws QueryFailed; the reader is of no use then
   */
  runApart(sql: string, parameters: Parameters): Promise<readonly Row[]>;
  /**
   * The same for a long answer, handed over portion by portion.
   *
   * @throws QueryFailed; the reader is of no use then
   */
  stream(sql: string, parameters: Parameters, take: (columns: Columns) => void): Promise<void>;
  isUsable(): boolean;
  close(): void;
}

/** Statements kept by a connection; of more, the one not run for longest is let go. */
const MOST_STATEMENTS = 64;

export function createReader(connection: DuckDBConnection): Reader {
  const kept = new Map<string, DuckDBPreparedStatement>();
  let keptSince = 0;
  let usable = true;

  async function prepare(sql: string): Promise<DuckDBPreparedStatement> {
    const known = kept.get(sql);
    const prepared = known ?? (await connection.prepare(sql));
    kept.delete(sql);
    kept.set(sql, prepared);
    for (const [oldest] of kept) {
      if (kept.size <= MOST_STATEMENTS) break;
      letGo(oldest);
    }
    return prepared;
  }

  function letGo(sql: string): void {
    kept.get(sql)?.destroySync();
    kept.delete(sql);
  }

  function letAllGo(): void {
    for (const sql of [...kept.keys()]) letGo(sql);
  }

  async function apart<T>(work: () => Promise<T>): Promise<T> {
    try {
      await runStatement(connection, "begin transaction");
      const answer = await work();
      await runStatement(connection, "commit");
      return answer;
    } catch (error) {
      usable = false;
      throw error;
    }
  }

  return {
    connection,
    async runKept(sql, parameters, commits) {
      if (commits !== keptSince) letAllGo();
      keptSince = commits;
      try {
        return await runPrepared(await prepare(sql), parameters);
      } catch (error) {
        letGo(sql);
        throw new QueryFailed(sql, error);
      }
    },
    runApart: (sql, parameters) => apart(() => runStatement(connection, sql, parameters)),
    stream: (sql, parameters, take) => apart(() => streamStatement(connection, sql, parameters, take)),
    isUsable: () => usable,
    close() {
      letAllGo();
      connection.closeSync();
    },
  };
}
