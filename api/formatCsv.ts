export type Cell = string | number | null;

/** `en`: comma and decimal point; `fr`: semicolon and decimal comma, as a French spreadsheet reads it. */
export type CsvStyle = "en" | "fr";

const BYTE_ORDER_MARK = "\uFEFF";
/** What makes a spreadsheet run a cell, wide forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV after RFC 4180: UTF-8 byte order mark, header row, CRLF after every row.
 *
 * Text that begins like a formula gets a `'` before it; numbers are written as they are; null is empty.
 *
 * @param columns the header, and which cells of a row are written
 */
export function formatCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  style: CsvStyle = "en",
): string {
  const separator = style === "fr" ? ";" : ",";
  const lines = rows.map((row) => columns.map((column) => formatCell(row[column] ?? null, style)));
  return BYTE_ORDER_MARK + [columns, ...lines].map((cells) => `${cells.join(separator)}\r\n`).join("");
}

function formatCell(value: Cell, style: CsvStyle): string {
  if (value === null) return "";
  if (typeof value === "number") return formatNumber(value, style);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function formatNumber(value: number, style: CsvStyle): string {
  return style === "fr" ? String(value).replace(".", ",") : String(value);
}
