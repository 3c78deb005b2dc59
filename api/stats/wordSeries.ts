import type { PeriodExposures } from "./exposuresByPeriod.ts";
import { rateSeries, type SeriesPeriod } from "./rateSeries.ts";

/** One document's occurrences of one word or phrase. */
export interface WordCount {
  /** Place of the series in the query, from 0. */
  readonly series: number;
  readonly doc_no: number;
  readonly n: number;
}

/**
 * `rateSeries` of words and phrases: occurrences per 10,000 tokens.
 *
 * An occurrence is a mention, so `mentions` equals `n`; words are not looked at for the proper names they stand in, so
 * `n_named_only` is 0.
 *
 * @param names the series of the query, in its order
 * @param exposures tokens of every document in scope
 */
export function wordSeries(
  names: readonly string[],
  exposures: PeriodExposures,
  counts: readonly WordCount[],
): SeriesPeriod[] {
  const named = counts.map(({ series, doc_no, n }) => ({
    series: names[series] ?? "",
    doc_no,
    n,
    n_named_only: 0,
    mentions: n,
  }));
  return rateSeries(names, "tokens_per_10k", { exposures, counts: named });
}
