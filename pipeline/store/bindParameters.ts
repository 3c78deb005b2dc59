import {
  BOOLEAN,
  DOUBLE,
  DuckDBListValue,
  type DuckDBPreparedStatement,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  SQLNULL,
  VARCHAR,
} from "@duckdb/node-api";
import type { Parameter, Parameters } from "./runStatement.ts";

/** Binds parameters by name; what was bound before is forgotten. */
export function bindParameters(prepared: DuckDBPreparedStatement, parameters: Parameters): void {
  prepared.clearBindings();
  for (const [name, parameter] of Object.entries(parameters)) {
    const { value, type } = bindable(parameter);
    prepared.bindValue(prepared.parameterIndex(name), value, type);
  }
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
