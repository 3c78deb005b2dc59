import type { SeriesRow } from "../client.ts";

/** Fewer hits or documents than this are always in the hands of one text, and it says nothing. */
const LEAST = 5;

/** The one text that holds more than half of a period's `n`, which is then little more than that text. */
export interface DominantText {
  /** Symbol, else title, else id. */
  readonly label: string;
  /** Its part of the period's `n`. */
  readonly n: number;
}

export function dominantText(row: SeriesRow): DominantText | undefined {
  const { n, docs_total, largest_n, largest_label } = row;
  if (n < LEAST || docs_total < LEAST || largest_label === null || 2 * largest_n <= n) return undefined;
  return { label: largest_label, n: largest_n };
}
