/** The cells of a table's row: `| a | b \| c |` → `a`, `b | c`. */
export function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^[ \t>]*\|?/u, "")
    .replace(/(?<!\\)\|[ \t]*$/u, "")
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll("\\|", "|").trim());
}
