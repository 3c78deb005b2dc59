import type { WordingRow } from "../client.ts";

/** One wording over the drawn periods; a period without it holds 0. */
export interface WordingLine {
  readonly wording: string;
  readonly cells: readonly { readonly n: number; readonly named: number }[];
  /** It stands nowhere but inside proper names. */
  readonly namedOnly: boolean;
}

/**
 * Wordings by period: the oldest first, so that what is new stands below what it replaced; of one age the most frequent first.
 *
 * @param rows of one theme; `n` in paragraphs
 * @param periods columns, in time order
 */
export function wordingTable(
  rows: readonly WordingRow[],
  periods: readonly string[],
): readonly WordingLine[] {
  const lines = [...new Set(rows.map((row) => row.wording))].map((wording) => {
    const own = rows.filter((row) => row.wording === wording);
    const cells = periods.map((period) => {
      const row = own.find((one) => one.period === period);
      return { n: row?.n ?? 0, named: row?.n_named_only ?? 0 };
    });
    return { wording, cells, namedOnly: cells.every(({ n, named }) => n === named) };
  });
  const age = (line: WordingLine) => line.cells.findIndex(({ n }) => n > 0);
  const size = (line: WordingLine) => line.cells.reduce((sum, { n }) => sum + n, 0);
  return lines
    .filter((line) => size(line) > 0)
    .sort((a, b) => Number(a.namedOnly) - Number(b.namedOnly) || age(a) - age(b) || size(b) - size(a));
}
