import type { ByteSource } from "../ByteSource.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { decodePieces } from "./decodePieces.ts";
import { peekPieces } from "./peekPieces.ts";
import { sniffDelimiter } from "./sniffDelimiter.ts";
import { splitRecords, type WrittenRecord } from "./splitRecords.ts";
import type { TableRow } from "./TableResult.ts";

/** A table's columns, and its rows one after the other. */
export interface CsvRows {
  readonly columns: readonly string[];
  /** Of what the decoder was not sure. */
  readonly warnings: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** In which the header line lies. */
const HEAD = 64 * 1024;
const MOST_COLUMNS = 2000;
type Cells = (written: string) => readonly string[] | undefined;

/**
 * The rows of a table of text with a header: separated by commas, semicolons, tabs or bars, in any encoding.
 *
 * Of a row that cannot be read the line is named, and the next one is read.
 *
 * @throws UnreadableFile if it is no text, or has no header
 */
export async function readCsvRows(bytes: ByteSource): Promise<CsvRows> {
  const { parse } = await import("csv-parse/sync");
  const { pieces, warnings } = await decodePieces(bytes);
  const peeked = await peekPieces(pieces, HEAD);
  // Excel tells the separator in a line of its own.
  const [said = "", separator] = /^sep=(.)\r?\n/iu.exec(peeked.head) ?? [];
  const header = /^[^\r\n]*/u.exec(peeked.head.slice(said.length))?.[0] ?? "";
  const delimiter = separator ?? sniffDelimiter(header);
  const cells: Cells = (written) => {
    // Nothing is quoted: most rows of large tables.
    if (!written.includes('"')) return written.replace(/[\r\n]+$/u, "").split(delimiter);
    const records: string[][] = parse(written, {
      delimiter,
      // Left to find them out, the library looks for them at each character again.
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_quotes: true,
      relax_column_count: true,
    });
    return records.length === 1 ? records[0] : undefined;
  };
  const records = splitRecords(peeked.pieces, delimiter);
  if (said !== "") await records.next();
  const first = await nextFilled(records);
  const isHeader = first !== undefined && first.reason === undefined;
  const columns = nameColumns(isHeader ? (cells(first.written) ?? []) : []);
  if (columns.length === 0) throw new UnreadableFile("the table is empty or has no line of column names");
  if (columns.length > MOST_COLUMNS)
    throw new UnreadableFile(`the table has ${columns.length} columns: ${MOST_COLUMNS} at most are read`);
  return { columns, warnings, rows: readRows(records, columns, cells) };
}

async function nextFilled(records: AsyncGenerator<WrittenRecord>): Promise<WrittenRecord | undefined> {
  for (;;) {
    const { done, value } = await records.next();
    if (done) return undefined;
    if (value.written.trim() !== "") return value;
  }
}

/** Columns without a name are numbered, those of a name that has been are told apart. */
function nameColumns(header: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const name = cell.trim() || `column ${i + 1}`;
    const own = taken.has(name) ? `${name} (${i + 1})` : name;
    taken.add(own);
    return own;
  });
}

async function* readRows(
  records: AsyncGenerator<WrittenRecord>,
  columns: readonly string[],
  cells: Cells,
): AsyncGenerator<TableRow> {
  let number = 1;
  for await (const { line, written, reason } of records) {
    if (written.trim() === "") continue;
    number += 1;
    if (reason !== undefined) {
      yield { number, reason: `the row on line ${line} is broken: ${reason}` };
      continue;
    }
    const row = cells(written);
    const filled = row?.findLastIndex((cell) => cell !== "") ?? -1;
    if (row === undefined || filled >= columns.length || row.length < columns.length) {
      const found = `it has ${row?.length ?? 0} cells, the header ${columns.length}`;
      yield { number, reason: `the row on line ${line} is broken: ${found}` };
    } else if (filled >= 0) {
      yield { number, fields: new Map(columns.map((name, i) => [name, row[i] ?? ""])) };
    }
  }
}
