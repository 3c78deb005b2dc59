import type { Database } from "../../../pipeline/store/database.ts";

/** Every table of the store, row for row in the order stored, as text. */
export async function dumpTables(database: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await database.rows("select table_name from duckdb_tables() where not temporary order by 1");
  const dump: Record<string, readonly unknown[]> = {};
  for (const { table_name } of tables) {
    const rows = await database.rows(`select t::varchar as line from ${table_name} as t order by rowid`);
    dump[String(table_name)] = rows.map(({ line }) => line);
  }
  return dump;
}
