/** What stands between the cells of a table's row: `> | a \| b |` → `> | \ |`. */
export function barsOf(row: string): string {
  return (row.match(/^[ \t]*>[ \t>]*|\\(?=\|)|(?<!\\)\|/gu) ?? []).join(" ");
}
