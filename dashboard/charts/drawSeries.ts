import { areaY, axisX, axisY, dot, gridY, lineY, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { PreparedSeries, SeriesPoint } from "./prepareSeries.ts";

export interface SeriesDrawing {
  readonly svg: SVGSVGElement;
  /** Horizontal place of a year in the picture, in pixels. */
  readonly at: (x: number) => number;
}

export interface SeriesOptions {
  readonly width: number;
  readonly height: number;
  /** First and last year of the time axis, shared by all charts of a page. */
  readonly years: readonly [number, number];
  /** Top of the rate axis, per 100. */
  readonly top: number;
  /** A card has no rate axis; the large chart has one, with its unit. */
  readonly size: "card" | "large";
  readonly label: (point: SeriesPoint) => string;
  readonly axisTitle: string;
  readonly formatRate: (rate: number) => string;
}

/** Room for the rate axis's numbers, in pixels. */
const AXIS = 30;
/** About how wide a digit is, in parts of the font size. */
const DIGIT_WIDTH = 0.52;

/** Draws one series with Plot: lollipops at their true place in time, or straight segments with an interval band. */
export function drawSeries(series: PreparedSeries, options: SeriesOptions): SeriesDrawing {
  const large = options.size === "large";
  const { points, segments } = series;
  const side = large ? 30 : 20;
  const perYear =
    (options.width - (large ? AXIS : 0) - 2 * side) / Math.max(1, options.years[1] - options.years[0]);
  const font = large ? 12 : 10.5;
  const longest = Math.max(0, ...points.map((point) => options.label(point).length));
  const labelRoom = longest * font * DIGIT_WIDTH + 1;
  const x = (point: SeriesPoint) => point.x;
  const rate = (point: SeriesPoint) => point.row.rate;
  const figure = plot({
    className: "plot",
    width: options.width,
    height: options.height,
    marginLeft: large ? AXIS : 0,
    marginRight: 0,
    insetLeft: side,
    insetRight: side,
    marginTop: large ? 38 : 18,
    marginBottom: large ? 26 : 17,
    style: { fontSize: `${font}px`, fontFamily: "inherit", overflow: "visible" },
    x: { type: "linear", domain: paddedDomain(options.years), axis: null },
    y: { type: "linear", domain: [0, options.top], axis: null },
    marks: [
      large ? gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }) : null,
      large
        ? axisY({
            ticks: 4,
            tickSize: 0,
            tickFormat: options.formatRate,
            label: options.axisTitle,
            labelArrow: "none",
            labelOffset: AXIS,
            fill: "var(--muted)",
          })
        : null,
      ruleY([0], { stroke: "var(--baseline)" }),
      axisX({
        ticks: axisYears(points, perYear, large ? 44 : 32),
        tickFormat: String,
        tickSize: 0,
        label: null,
        fill: "var(--muted)",
      }),
      segments.map((run) =>
        areaY(
          run.filter(({ row }) => row.low !== null && row.high !== null),
          {
            x,
            y1: ({ row }: SeriesPoint) => row.low,
            y2: ({ row }: SeriesPoint) => Math.min(row.high ?? 0, options.top),
            fill: "var(--band)",
          },
        ),
      ),
      segments.map((run) =>
        lineY(run, { x, y: rate, stroke: "var(--accent)", strokeWidth: large ? 2 : 1.6 }),
      ),
      segments.length > 0
        ? null
        : ruleX(points, { x, y1: 0, y2: rate, stroke: "var(--stem)", strokeWidth: large ? 3 : 2 }),
      dot(points, {
        x,
        y: rate,
        r: large ? 5 : 3.6,
        fill: (point: SeriesPoint) => (point.fewDocuments ? "var(--surface)" : "var(--accent)"),
        stroke: "var(--accent)",
        strokeWidth: large ? 2.2 : 1.8,
      }),
      text(labelled(points, perYear, labelRoom), {
        x,
        y: rate,
        text: options.label,
        dy: large ? -14 : -11,
        fill: "var(--ink)",
        stroke: "var(--surface)",
        strokeWidth: 3,
      }),
    ],
  });
  if (!(figure instanceof SVGSVGElement)) throw new TypeError("a plot without title or legend is one svg");
  const scale = figure.scale("x");
  return { svg: figure, at: (year) => Number(scale?.apply(year)) };
}

/** Room on both sides, so that a single year stands in the middle. */
function paddedDomain([first, last]: readonly [number, number]): [number, number] {
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** The years written under the axis: those of the points, thinned from the last one backwards until they fit. */
function axisYears(points: readonly SeriesPoint[], perYear: number, room: number): number[] {
  return spaced(points, perYear, room).map((point) => point.x);
}

/** The points whose counts are written: all if they fit; else the highest and the last. */
function labelled(points: readonly SeriesPoint[], perYear: number, room: number): readonly SeriesPoint[] {
  if (spaced(points, perYear, room).length === points.length) return points;
  const last = points.at(-1);
  if (last === undefined) return [];
  const highest = points.reduce((best, point) => (point.row.rate > best.row.rate ? point : best), last);
  return (last.x - highest.x) * perYear < room ? [highest] : [highest, last];
}

function spaced(points: readonly SeriesPoint[], perYear: number, room: number): readonly SeriesPoint[] {
  const kept: SeriesPoint[] = [];
  for (const point of [...points].reverse()) {
    const next = kept[0];
    if (next === undefined || (next.x - point.x) * perYear >= room) kept.unshift(point);
  }
  return kept;
}
