import type { ByteSource } from "../ByteSource.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { documentOfRow } from "./documentOfRow.ts";
import { explainColumns } from "./explainColumns.ts";
import { readCsvRows } from "./readCsvRows.ts";
import type { TableResult } from "./TableResult.ts";

/**
 * The documents of a CSV or TSV table, one a row, in its order; one row is held at a time.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if it is no text, or has no header, no column of texts or no rows
 */
export async function* readCsv(name: string, bytes: ByteSource): AsyncGenerator<TableResult> {
  const { columns, rows, warnings } = await readCsvRows(bytes);
  for (const warning of [explainColumns(columns), ...warnings]) yield { warning };
  let seen = 0;
  for await (const row of rows) {
    seen += 1;
    yield documentOfRow({ name, format: "csv" }, row);
  }
  if (seen === 0) throw new UnreadableFile("the table is empty");
}
