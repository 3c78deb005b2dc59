import { niceTop } from "../charts/niceTop.ts";
import { ownTop } from "../charts/ownTop.ts";
import { type PreparedSeries, prepareSeries } from "../charts/prepareSeries.ts";
import type { Claim, SeriesAnswer, SeriesRow } from "../client.ts";
import type { State } from "../state.ts";

/** One series of a query with what is drawn of it. */
export interface WordView {
  readonly name: string;
  readonly rows: readonly SeriesRow[];
  readonly series: PreparedSeries;
  readonly n: number;
}

export interface WordsView {
  /** In the order of the query. */
  readonly words: readonly WordView[];
  /** First and last year that have text. */
  readonly years: readonly [number, number];
  /** Top of the common rate axis, per 10,000. */
  readonly top: number;
  /** Of the series that has least to say. */
  readonly claim: Claim | undefined;
  readonly by: State["by"];
}

/** What the Vocabulary page draws of an answer: all its series on one scale. */
export function wordViews({ rows, claims }: SeriesAnswer, by: State["by"]): WordsView {
  const words = claims.map(({ series: name }) => {
    const own = rows.filter((row) => row.series === name);
    return { name, rows: own, series: prepareSeries(own), n: own.reduce((sum, row) => sum + row.n, 0) };
  });
  const years = words.flatMap(({ series }) => series.points.map((point) => point.x));
  // Several series are drawn without their intervals.
  const rates = words.flatMap(({ series }) => series.points.map((point) => point.row.rate));
  return {
    words,
    years: years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)],
    top: niceTop(words.length === 1 ? words.map(({ series }) => ownTop(series)) : rates),
    claim: claims.find((claim) => claim.verdict === "too little to say") ?? claims[0],
    by,
  };
}
