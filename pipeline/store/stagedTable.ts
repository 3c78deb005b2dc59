import type { DuckDBType } from "@duckdb/node-api";
import type { Column } from "./writeParquet.ts";

/** Rows as columns, in the order of `types`; what a row leaves out is null. */
export function stagedTable<Name extends string>(
  rows: readonly Readonly<Partial<Record<Name, string | number>>>[],
  types: Readonly<Record<Name, DuckDBType>>,
): Readonly<Record<string, Column>> {
  const columns: Record<string, Column> = {};
  for (const name in types) {
    columns[name] = { type: types[name], values: rows.map((row) => row[name] ?? null) };
  }
  return columns;
}
