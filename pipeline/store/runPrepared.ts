import {
  BOOLEAN,
  DOUBLE,
  DuckDBListValue,
  type DuckDBMaterializedResult,
  type DuckDBPreparedStatement,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  INTEGER,
  LIST,
  ResultReturnType,
  SQLNULL,
  VARCHAR,
} from "@duckdb/node-api";
import type { Parameter, Parameters, Row } from "./runStatement.ts";

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
  prepared.clearBindings();
  for (const [name, parameter] of Object.entries(parameters)) {
    const { value, type } = bindable(parameter);
    prepared.bindValue(prepared.parameterIndex(name), value, type);
  }
  const result = await prepared.run();
  if (result.returnType !== ResultReturnType.QUERY_RESULT) {
    return [];
  }
  refuseWideIntegers(result);
  return await result.getRowObjectsJson();
}

function bindable(parameter: Parameter): { value: DuckDBValue; type: DuckDBType } {
  if (parameter === null || typeof parameter !== "object") {
    return { value: parameter, type: scalarType(parameter) };
  }
  return { value: new DuckDBListValue(parameter), type: LIST(itemType(parameter)) };
}

function scalarType(value: string | number | boolean | null): DuckDBType {
  if (value === null) return SQLNULL;
  if (typeof value === "string") return VARCHAR;
  if (typeof value === "boolean") return BOOLEAN;
  return isInteger32(value) ? INTEGER : DOUBLE;
}

/** An empty list is a list of nulls, which DuckDB compares with anything. */
function itemType(items: readonly string[] | readonly number[]): DuckDBType {
  if (items.length === 0) return SQLNULL;
  return items.every((item) => typeof item === "number" && isInteger32(item))
    ? INTEGER
    : scalarType(items.find((item) => typeof item === "string" || !isInteger32(item)) ?? 0);
}

function isInteger32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
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
