import { dot, lineY, ruleX, text } from "@observablehq/plot";
import type { PreparedSeries, SeriesPoint } from "./prepareSeries.ts";

export interface SeriesStyle {
  readonly large: boolean;
  /** One series alone: smaller marks, for nothing is written into them. */
  readonly single: boolean;
  readonly colour: string;
  /** Sideways, in pixels. */
  readonly dx: number;
}

/** Lines or stems, and dots: hollow where few documents stand behind them and no number is written into them. */
export function seriesMarks(
  { points, segments }: PreparedSeries,
  { large, single, colour, dx }: SeriesStyle,
) {
  const numbered = !single && segments.length === 0;
  const stem = single ? "var(--stem)" : colour;
  return [
    segments.map((run) => lineY(run, { x, y: rate, stroke: colour, strokeWidth: large ? 2 : 1.6 })),
    segments.length > 0
      ? null
      : ruleX(points, { x, y1: 0, y2: rate, dx, stroke: stem, strokeWidth: large && single ? 3 : 2 }),
    dot(points, {
      x,
      y: rate,
      dx,
      r: numbered ? 8 : large ? 5 : 3.6,
      fill: (point: SeriesPoint) => (point.fewDocuments && !numbered ? "var(--surface)" : colour),
      stroke: colour,
      strokeWidth: large ? 2.2 : 1.8,
    }),
  ];
}

/** The number of a series, written into its marks. */
export function numberMarks({ points }: PreparedSeries, number: number, dx: number) {
  return text(points, {
    x,
    y: rate,
    dx,
    text: () => String(number),
    fill: "var(--surface)",
    fontSize: 10.5,
    fontWeight: 700,
  });
}

const x = (point: SeriesPoint) => point.x;
const rate = (point: SeriesPoint) => point.row.rate;
