import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from "@duckdb/node-api";
import { runStatement } from "./runStatement.ts";

/** A column on its way into a Parquet file; all columns of a table are equally long. */
export interface Column {
  readonly type: DuckDBType;
  readonly values: readonly DuckDBValue[];
}

/** DuckDB's vector size: the most rows a chunk takes. */
const CHUNK_ROWS = 2048;

/** Writes columns as one Parquet file, rows in the order given. The connection keeps them until the next one or its end. */
export async function writeParquet(
  connection: DuckDBConnection,
  file: string,
  columns: Readonly<Record<string, Column>>,
): Promise<void> {
  const entries = Object.entries(columns);
  const definition = entries.map(([name, { type }]) => `"${name}" ${type}`).join(", ");
  await runStatement(connection, `create or replace temp table staged (${definition})`);
  await append(
    connection,
    entries.map(([, column]) => column),
  );
  await runStatement(
    connection,
    `copy staged to '${file.replaceAll("'", "''")}' (format parquet, compression lz4_raw)`,
  );
}

async function append(connection: DuckDBConnection, columns: readonly Column[]): Promise<void> {
  const appender = await connection.createAppender("staged", null, "temp");
  const types = columns.map(({ type }) => type);
  const rows = columns[0]?.values.length ?? 0;
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map(({ values }) => values.slice(first, first + CHUNK_ROWS)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
