import type { DuckDBConnection } from "@duckdb/node-api";
import { DatabaseRefused } from "./DatabaseRefused.ts";
import { readStatements } from "./readStatements.ts";
import { runStatement } from "./runStatement.ts";
import { schemaVersion } from "./schemaVersion.ts";

/**
 * Lays the tables of a new, empty file, all or none; checks those of a file that has some.
 *
 * @throws DatabaseRefused if the file holds other tables than this version of Themeline works with
 */
export async function applySchema(
  connection: DuckDBConnection,
  path: string,
  readOnly: boolean,
): Promise<void> {
  const statements = readStatements("schema");
  const version = schemaVersion(statements);
  const tables = await tableNames(connection);
  if (tables.length === 0 && !readOnly) {
    await runStatement(connection, "begin transaction");
    for (const { sql } of statements) {
      await runStatement(connection, sql);
    }
    await runStatement(connection, "insert into meta values ('schema', $version)", { version });
    await runStatement(connection, "commit");
    return;
  }
  const found = await foundVersion(connection, tables);
  if (found === undefined) {
    throw new DatabaseRefused(
      "foreign",
      `${path} is not a Themeline database: choose another file with --db FILE.`,
    );
  }
  if (found !== version) {
    throw new DatabaseRefused(
      "schema",
      `${path} was made by another version of Themeline (tables ${found}, this version works with ${version}): ` +
        "ingest the documents into a new file with --db FILE, or use the version that made it.",
    );
  }
}

async function tableNames(connection: DuckDBConnection): Promise<readonly unknown[]> {
  const rows = await runStatement(connection, "select table_name from duckdb_tables() order by table_name");
  return rows.map((row) => row.table_name);
}

async function foundVersion(connection: DuckDBConnection, tables: readonly unknown[]): Promise<unknown> {
  if (!tables.includes("meta")) {
    return undefined;
  }
  try {
    const [row] = await runStatement(connection, "select value from meta where key = 'schema'");
    return row?.value;
  } catch {
    return undefined;
  }
}
