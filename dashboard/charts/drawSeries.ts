import { axisX, axisY, gridY, plot, ruleY, text } from "@observablehq/plot";
import type { Place } from "./createMarks.ts";
import { endLabels } from "./endLabels.ts";
import { intervalMarks } from "./intervalMarks.ts";
import type { PreparedSeries, SeriesPoint } from "./prepareSeries.ts";
import { numberMarks, seriesMarks } from "./seriesMarks.ts";
import { labelledPoints, spacedPoints } from "./spacedPoints.ts";

export interface SeriesDrawing {
  readonly svg: SVGSVGElement;
  /** Horizontal place of a year in the picture, in pixels. */
  readonly at: (x: number) => number;
  /** The place among all of the series whose point of a period is nearest to a place in the picture. */
  readonly nearest: (period: string, place: Place) => number | undefined;
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
  /** What else is said of a point, above its label, where one series stands alone and there is room. */
  readonly note?: (point: SeriesPoint) => string | undefined;
  readonly axisTitle: string;
  readonly formatRate: (rate: number) => string;
}

/** Room for the rate axis's numbers, in pixels. */
const AXIS = 30;
/** About how wide a digit is, in parts of the font size. */
const DIGIT_WIDTH = 0.52;
/** The same for a letter of a bold name. */
const NAME_WIDTH = 0.62;

/** How far apart the marks of several series stand in one period, in pixels, and how wide the name at a line's end may be. */
const APART = 17;
const NAME_SHARE = 0.3;
/** Width and height of what is said above a label, in pixels. */
const NOTE_ROOM = 96;
const NOTE_LINE = 15;
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
    Math.max(0, ...names.map((name) => name.length * 12 * NAME_WIDTH + 16)),
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
  const isNoted = single && points.some((point) => options.note?.(point) !== undefined);
  const figure = plot({
    className: "plot",
    width: options.width,
    height: options.height,
    marginLeft: large ? AXIS : 0,
    marginRight: nameRoom,
    insetLeft: side,
    insetRight: side,
    marginTop: large ? TOP_MARGIN + (isNoted ? NOTE_LINE : 0) : 18,
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
        ticks: axisPeriods(points, perYear, font, large ? 19 : 10),
        tickFormat: String,
        tickSize: 0,
        label: null,
        fill: "var(--muted)",
      }),
      single ? all.map((series) => intervalMarks(series, options.top, large ? 16 : 10)) : null,
      all.map((series, index) =>
        seriesMarks(series, { large, single, colour: colour(index), dx: shift(index) }),
      ),
      single || isJoined ? null : all.map((series, index) => numberMarks(series, index + 1, shift(index))),
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
      single && large ? notes(points, perYear, options) : null,
      single
        ? text(labelledPoints(points, perYear, labelRoom), {
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
  const across = figure.scale("x");
  const up = figure.scale("y");
  return {
    svg: figure,
    at: (year) => Number(across?.apply(year)),
    nearest(period, place) {
      const distances = all.flatMap(({ points: own }, index) => {
        const point = own.find((one) => one.period === period);
        if (point === undefined) return [];
        const dx = Number(across?.apply(point.x)) + shift(index) - place.x;
        return [{ index, distance: Math.hypot(dx, Number(up?.apply(point.row.rate)) - place.y) }];
      });
      return distances.sort((a, b) => a.distance - b.distance)[0]?.index;
    },
  };
}

const x = (point: SeriesPoint) => point.x;
const rate = (point: SeriesPoint) => point.row.rate;

/** What is said above the labels, where the room between points allows it; the latest first. */
function notes(points: readonly SeriesPoint[], perYear: number, { note }: SeriesOptions) {
  const noted = points.filter((point) => note?.(point) !== undefined);
  return text(spacedPoints(noted, perYear, NOTE_ROOM), {
    x,
    y: rate,
    text: (point: SeriesPoint) => note?.(point) ?? null,
    textOverflow: "ellipsis",
    lineWidth: NOTE_ROOM / 11,
    fontSize: 11,
    dy: -28,
    fill: "var(--muted)",
    stroke: "var(--surface)",
    strokeWidth: 3,
  });
}

/** Room on both sides, so that a single year stands in the middle. */
function paddedDomain([first, last]: readonly [number, number]): [number, number] {
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** The periods written under the axis: those of the points, thinned from the last one backwards until they fit. */
function axisPeriods(points: readonly SeriesPoint[], perYear: number, font: number, apart: number): number[] {
  const longest = Math.max(0, ...points.map(({ period }) => period.length));
  return spacedPoints(points, perYear, longest * font * DIGIT_WIDTH + apart).map((point) => point.x);
}
