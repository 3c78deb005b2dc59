import type { DuckDBConnection, DuckDBPreparedStatement } from "@duckdb/node-api";
import { bindParameters } from "./bindParameters.ts";
import { QueryFailed } from "./QueryFailed.ts";
import type { Parameters } from "./runStatement.ts";

/** A portion of an answer: its columns, of equal length. */
export type Columns = readonly (readonly unknown[])[];

/**
 * Runs one query and hands its rows over portion by portion, as they are found.
 *
 * @param take is given up to 2,048 rows at a time; in between the event loop is free
 * @throws QueryFailed
 */
export async function streamStatement(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters,
  take: (columns: Columns) => void,
): Promise<void> {
  let prepared: DuckDBPreparedStatement | undefined;
  try {
    prepared = await connection.prepare(sql);
    bindParameters(prepared, parameters);
    const result = await prepared.stream();
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      take(chunk.getColumns());
    }
  } catch (error) {
    throw new QueryFailed(sql, error);
  } finally {
    prepared?.destroySync();
  }
}
