import { composeLine } from "./composeLine.ts";
import { type Band, findColumns, guttersOf } from "./findColumns.ts";
import type { Column, Line, Rule, Segment } from "./PageContent.ts";

/** Segments of one baseline farther apart than so many sizes are cells of a table's row. */
const CELL_GAP = 2;
/** What may stand before the text of its line, and far from it. */
const MARKER =
  /^(?:\(?[\p{L}\d]{1,5}[.)]|\d{1,3}(?:\.\d{1,3})+\.?|[-–—•▪*§]|\*{1,3}|\d{1,3}|[IVX]{1,5}\.?)$/u;
/** On pages with more segments, which are no pages of print, columns are not looked for. */
const MOST_SEGMENTS = 800;

/** The lines of each page in reading order: column by column where running text stands in columns. */
export function orderLines(pages: readonly PrintedText[]): readonly (readonly Line[])[] {
  const bands = pages.map((page) => findBands(page, []));
  const gutters = bands
    .flatMap(guttersOf)
    .filter((one, i, all) => all.findIndex((other) => Math.abs(other - one) < 6) === i);
  return pages.map((page, i) => setBands(gutters.length === 0 ? (bands[i] ?? []) : findBands(page, gutters)));
}

/** The text of a page without heads, feet and notes. */
export interface PrintedText {
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
}

function findBands({ segments, rules }: PrintedText, gutters: readonly number[]): readonly Band[] {
  return segments.length > MOST_SEGMENTS ? [{ columns: [segments] }] : findColumns(segments, rules, gutters);
}

function setBands(bands: readonly Band[]): readonly Line[] {
  return bands.flatMap(({ columns }) =>
    columns.flatMap((column) => setColumn(column, { beside: columns.length > 1 })),
  );
}

/** The lines of segments that stand in one column, from top to bottom. */
export function setColumn(
  segments: readonly Segment[],
  { beside }: { readonly beside: boolean },
): readonly Line[] {
  const column: Column = { left: leftOf(segments), right: rightOf(segments), beside };
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && segment.y - first.y < 0.3 * Math.max(segment.size, first.size))
      rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows.flatMap((row) => {
    const cells = cutCells(
      row.sort((a, b) => a.x0 - b.x0),
      beside,
    );
    return cells.map((cell) => composeLine(cell, column, cells.length > 1));
  });
}

function cutCells(row: readonly Segment[], beside: boolean): readonly (readonly Segment[])[] {
  if (beside) return [row];
  const cells: Segment[][] = [];
  let last: Segment | undefined;
  for (const segment of row) {
    const gap = segment.x0 - (last?.x1 ?? Number.NEGATIVE_INFINITY);
    const marked =
      cells.length === 1 &&
      cells[0]?.length === 1 &&
      MARKER.test(cells[0][0]?.runs.map(({ text }) => text).join("") ?? "");
    if (gap > CELL_GAP * segment.size && !marked) cells.push([segment]);
    else cells.at(-1)?.push(segment);
    last = segment;
  }
  return cells;
}

/** Where most lines begin: the leftmost place at which at least a quarter as many do as at the most frequent one. */
function leftOf(segments: readonly Segment[]): number {
  const places = countPlaces(segments.map(({ x0 }) => x0));
  const most = Math.max(...places.values());
  return Math.min(
    ...[...places].flatMap(([place, n]) => (n >= Math.max(2, most / 4) || most === 1 ? [place] : [])),
  );
}

/** Where full lines end: the rightmost place that two lines share, else the rightmost. */
function rightOf(segments: readonly Segment[]): number {
  const ends = segments.map(({ x1 }) => x1).sort((a, b) => b - a);
  return ends.find((end, i) => end - (ends[i + 1] ?? Number.NEGATIVE_INFINITY) < 3) ?? ends[0] ?? 0;
}

function countPlaces(values: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const value of values) {
    const near = [...places.keys()].find((place) => Math.abs(place - value) < 2) ?? value;
    places.set(near, (places.get(near) ?? 0) + 1);
  }
  return places;
}
