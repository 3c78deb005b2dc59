import type { DuckDBConnection, DuckDBPreparedStatement } from "@duckdb/node-api";
import { QueryFailed } from "./QueryFailed.ts";
import { runPrepared } from "./runPrepared.ts";

/** A value for a `$name` in a statement; arrays are bound as lists: `any($ids)`. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

export type Parameters = Readonly<Record<string, Parameter>>;

/** One row as JSON has it: dates are ISO texts, lists are arrays, numbers are numbers. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Runs one statement, always prepared, with its parameters bound by name.
 *
 * @returns the rows of a query; none for a statement that changes something
 * @throws QueryFailed if it holds several statements, misses a parameter, returns a BIGINT, or fails
 */
export async function runStatement(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  let prepared: DuckDBPreparedStatement | undefined;
  try {
    prepared = await connection.prepare(sql);
    return await runPrepared(prepared, parameters);
  } catch (error) {
    throw new QueryFailed(sql, error);
  } finally {
    prepared?.destroySync();
  }
}
