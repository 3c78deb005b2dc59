import { areaY, axisX, axisY, dot, gridY, lineY, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { endLabels } from "./endLabels.ts";
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
  /** Names of several series: at the ends of lines; marks that are not joined carry their number instead. */
  readonly names?: readonly string[];
  readonly label: (point: SeriesPoint) => string;
  readonly axisTitle: string;
  readonly formatRate: (rate: number) => string;
}

/** Room for the rate axis's numbers, in pixels. */
const AXIS = 30;
/** About how wide a digit is, in parts of the font size. */
const DIGIT_WIDTH = 0.52;

/** How far apart the marks of several series stand in one period, in pixels, and how wide the name at a line's end may be. */
const APART = 17;
const NAME_SHARE = 0.3;
const TOP_MARGIN = 38;
const BOTTOM_MARGIN = 26;

/**
 * Draws series with Plot: lollipops at their true place in time, or straight segments with an interval band where there
 * is one series alone. Several carry a colour each, and a name or number.
 */
export function drawSeries(all: readonly PreparedSeries[], options: SeriesOptions): SeriesDrawing {
  const large = options.size === "large";
  const single = all.length < 2;
  const points = all[0]?.points ?? [];
  const segments = all[0]?.segments ?? [];
  const isJoined = segments.length > 0;
  const names = !single && isJoined ? (options.names ?? []) : [];
  const nameRoom = Math.min(
    options.width * NAME_SHARE,
    Math.max(0, ...names.map((name) => name.length)) * 12 * 0.56 + 8,
  );
  const colour = (index: number) => (single ? "var(--accent)" : `var(--series-${index + 1})`);
  const shift = (index: number) => (single || isJoined ? 0 : (index - (all.length - 1) / 2) * APART);
  const side = (large ? 30 : 20) + Math.abs(shift(0));
  const perYear =
    (options.width - (large ? AXIS : 0) - nameRoom - 2 * side) /
    Math.max(1, options.years[1] - options.years[0]);
  const font = large ? 12 : 10.5;
  const longest = Math.max(0, ...points.map((point) => options.label(point).length));
  const labelRoom = longest * font * DIGIT_WIDTH + 1;
  const figure = plot({
    className: "plot",
    width: options.width,
    height: options.height,
    marginLeft: large ? AXIS : 0,
    marginRight: nameRoom,
    insetLeft: side,
    insetRight: side,
    marginTop: large ? TOP_MARGIN : 18,
    marginBottom: large ? BOTTOM_MARGIN : 17,
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
      single ? segments.map((run) => band(run, options.top)) : null,
      all.map((series, index) =>
        seriesMarks(series, { large, single, colour: colour(index), dx: shift(index) }),
      ),
      single || isJoined
        ? null
        : all.map((series, index) =>
            text(series.points, {
              x,
              y: rate,
              dx: shift(index),
              text: () => String(index + 1),
              fill: "var(--surface)",
              fontSize: 10.5,
              fontWeight: 700,
            }),
          ),
      endLabels(all, names, { height: options.height - TOP_MARGIN - BOTTOM_MARGIN, top: options.top }).map(
        ({ point, dy, name, index }) =>
          text([point], {
            x,
            y: rate,
            dx: 9,
            dy,
            text: () => name,
            textAnchor: "start",
            textOverflow: "ellipsis",
            lineWidth: (nameRoom - 4) / 12,
            fill: colour(index),
            fontWeight: 600,
          }),
      ),
      single
        ? text(labelled(points, perYear, labelRoom), {
            x,
            y: rate,
            text: options.label,
            dy: large ? -14 : -11,
            fill: "var(--ink)",
            stroke: "var(--surface)",
            strokeWidth: 3,
          })
        : null,
    ],
  });
  if (!(figure instanceof SVGSVGElement)) throw new TypeError("a plot without title or legend is one svg");
  const scale = figure.scale("x");
  return { svg: figure, at: (year) => Number(scale?.apply(year)) };
}

const x = (point: SeriesPoint) => point.x;
const rate = (point: SeriesPoint) => point.row.rate;

interface SeriesStyle {
  readonly large: boolean;
  /** One series alone: smaller marks, for nothing is written into them. */
  readonly single: boolean;
  readonly colour: string;
  /** Sideways, in pixels. */
  readonly dx: number;
}

/** Lines or stems, and dots: hollow where few documents stand behind them and no number is written into them. */
function seriesMarks({ points, segments }: PreparedSeries, { large, single, colour, dx }: SeriesStyle) {
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

function band(run: readonly SeriesPoint[], top: number) {
  return areaY(
    run.filter(({ row }) => row.low !== null && row.high !== null),
    {
      x,
      y1: ({ row }: SeriesPoint) => row.low,
      y2: ({ row }: SeriesPoint) => Math.min(row.high ?? 0, top),
      fill: "var(--band)",
    },
  );
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
