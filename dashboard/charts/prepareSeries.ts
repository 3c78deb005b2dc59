import type { SeriesRow } from "../client.ts";

/** One drawn mark: a period that has text. */
export interface SeriesPoint {
  /** As in the API: a year, as text. */
  readonly period: string;
  /** Its place on the time axis, in years. */
  readonly x: number;
  readonly row: SeriesRow;
  /** Fewer than five documents: drawn hollow. */
  readonly fewDocuments: boolean;
}

export interface PreparedSeries {
  /** In time order; periods without text are absent, not zero. */
  readonly points: readonly SeriesPoint[];
  /** Runs of consecutive years, to be joined by straight lines; none where fewer than five periods have text. */
  readonly segments: readonly (readonly SeriesPoint[])[];
  /** Whether any point carries an interval. */
  readonly hasBand: boolean;
}

const PERIODS_FOR_A_LINE = 5;
const DOCUMENTS_FOR_A_FULL_MARK = 5;

/**
 * What a chart of one series draws. Fewer than five periods are never joined: three years that lie nine years apart
 * say nothing about the years between them.
 *
 * @param rows of one series, in any order
 */
export function prepareSeries(rows: readonly SeriesRow[]): PreparedSeries {
  const points = rows
    .filter((row) => row.exposure > 0)
    .map((row) => ({
      period: row.period,
      x: Number(row.period),
      row,
      fewDocuments: row.docs_total < DOCUMENTS_FOR_A_FULL_MARK,
    }))
    .sort((a, b) => a.x - b.x);
  return {
    points,
    segments: points.length < PERIODS_FOR_A_LINE ? [] : splitAtGaps(points),
    hasBand: points.some(({ row }) => row.low !== null && row.high !== null),
  };
}

function splitAtGaps(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && point.x - last.x <= 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
