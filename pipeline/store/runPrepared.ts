import {
  type DuckDBMaterializedResult,
  type DuckDBPreparedStatement,
  DuckDBTypeId,
  ResultReturnType,
} from "@duckdb/node-api";
import { bindParameters } from "./bindParameters.ts";
import type { Parameters, Row } from "./runStatement.ts";

/**
 * Runs a prepared statement with its parameters bound by name; what an earlier run bound is forgotten.
 *
 * @returns the rows of a query; none for a statement that changes something
 * @throws if it misses a parameter, returns a BIGINT, or fails
 */
export async function runPrepared(
  prepared: DuckDBPreparedStatement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  bindParameters(prepared, parameters);
  const result = await prepared.run();
  if (result.returnType !== ResultReturnType.QUERY_RESULT) {
    return [];
  }
  refuseWideIntegers(result);
  return await result.getRowObjectsJson();
}

/** JSON has no integers beyond 2^53: statements cast (`count(*)::integer`, `sum(n)::double`). */
function refuseWideIntegers(result: DuckDBMaterializedResult): void {
  const wide = [DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT];
  const column = result.columnTypes().findIndex((type) => wide.includes(type.typeId));
  if (column >= 0) {
    throw new TypeError(
      `column ${result.columnName(column)} is ${result.columnType(column)}: cast it in the statement`,
    );
  }
}
