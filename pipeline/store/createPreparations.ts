import type { DuckDBConnection } from "@duckdb/node-api";
import type { CorpusReader, Preparation } from "./Preparation.ts";
import { runStatement } from "./runStatement.ts";
import { streamStatement } from "./streamStatement.ts";

/** What is read in every transaction before it commits. */
export interface Preparations {
  add(preparation: Preparation): void;
  /**
   * Prepares for the commit of the transaction that is under way on a connection. A preparation that fails is left out:
   * whoever needs it reads anew.
   *
   * @returns settles all of them
   */
  run(connection: DuckDBConnection): Promise<() => void>;
}

export function createPreparations(): Preparations {
  const preparations: Preparation[] = [];
  return {
    add: (preparation) => preparations.push(preparation),
    async run(connection) {
      const next = readInTurn(connection);
      const settles: (() => void)[] = [];
      for (const prepare of preparations) {
        const settle = await prepare(next).catch(() => undefined);
        if (settle !== undefined) settles.push(settle);
      }
      return () => {
        for (const settle of settles) settle();
      };
    },
  };
}

/** A connection answers one question at a time. */
function readInTurn(connection: DuckDBConnection): CorpusReader {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(read: () => Promise<T>): Promise<T> {
    const turn = last.then(read);
    last = turn.catch(() => undefined);
    return turn;
  }
  return {
    rows: (sql, parameters) => inTurn(() => runStatement(connection, sql, parameters)),
    stream: (sql, parameters, take) => inTurn(() => streamStatement(connection, sql, parameters, take)),
  };
}
