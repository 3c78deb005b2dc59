import type { Column, Line } from "./PageContent.ts";

/** A column of so many lines shows its own measure. */
const ENOUGH = 8;
/** First lines are indented by at most so many points. */
const DEEPEST_INDENT = 60;

/** Gives short columns, as on a last page, the measure of the document's others. */
export function levelColumns(lines: readonly Line[]): (line: Line) => Line {
  const sizes = new Map<Column, number>();
  for (const { column } of lines) sizes.set(column, (sizes.get(column) ?? 0) + 1);
  const long = [...sizes].filter(([, n]) => n >= ENOUGH).map(([column]) => column);
  const levelled = new Map<Column, Column>();
  for (const [column, n] of sizes) {
    const wider = n >= ENOUGH ? undefined : findWider(column, long);
    if (wider !== undefined) levelled.set(column, { ...column, ...wider });
  }
  return (line) => ({ ...line, column: levelled.get(line.column) ?? line.column });
}

function findWider(column: Column, long: readonly Column[]): Pick<Column, "left" | "right"> | undefined {
  const fitting = long.filter(
    ({ left, right }) =>
      left <= column.left + 3 && left >= column.left - DEEPEST_INDENT && right >= column.right - 3,
  );
  return fitting.reduce<Column | undefined>(
    (best, one) => (best === undefined || one.right - one.left < best.right - best.left ? one : best),
    undefined,
  );
}
