import { areColumns, type Group, type TextBlock } from "./areColumns.ts";
import type { Rule, Segment } from "./PageContent.ts";

/** A stretch of a page, top to bottom, whose segments stand in columns side by side, or in one. */
export interface Band {
  /** From left to right; the segments of each from top to bottom. */
  readonly columns: readonly (readonly Segment[])[];
}

/** Two columns stand at least so far apart, in points and in sizes. */
const GUTTER = 7;
const GUTTER_SIZES = 0.8;
/** A justified line of a narrow column may fall apart into as many pieces as it has words. */
const MOST_GROUPS = 40;
/** Columns of so many segments show where a document's gutters are. */
const SURE = 12;

/**
 * Cuts a page into bands: as far down as running text stands in columns, that is one band; what crosses a gutter, tables
 * and all else makes bands of one column.
 *
 * @param segments of the page, from top to bottom
 * @param gutters where other pages of the document have one, in points from the left: there less is enough to tell one
 */
export function findColumns(
  segments: readonly Segment[],
  rules: readonly Rule[],
  gutters: readonly number[] = [],
): readonly Band[] {
  const page: TextBlock = { segments, rules, gutters, width: widthOf(segments) };
  const bands: Band[] = [];
  let single: Segment[] = [];
  for (let at = 0; at < segments.length; ) {
    const found = longestBand(page, at);
    if (found === undefined || (!found.aligned && beginsLater(page, at))) {
      single.push(...segments.slice(at, at + 1));
      at += 1;
      continue;
    }
    if (single.length > 0) bands.push({ columns: [single] });
    single = [];
    bands.push({ columns: found.columns });
    at = found.end;
  }
  if (single.length > 0) bands.push({ columns: [single] });
  return bands;
}

/** A centred last line of a title may stand above the middle one of three columns: the columns begin side by side. */
function beginsLater(page: TextBlock, at: number): boolean {
  return [1, 2, 3].some((ahead) => longestBand(page, at + ahead)?.aligned === true);
}

/** The middles of the gutters of a page's bands whose columns are long enough to be sure of. */
export function guttersOf(bands: readonly Band[]): readonly number[] {
  return bands.flatMap(({ columns }) =>
    columns.some((column) => column.length < SURE)
      ? []
      : columns.slice(1).map((column, i) => {
          const before = columns[i] ?? column;
          return (Math.max(...before.map(({ x1 }) => x1)) + Math.min(...column.map(({ x0 }) => x0))) / 2;
        }),
  );
}

function widthOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ x1 }) => x1)) - Math.min(...segments.map(({ x0 }) => x0));
}

interface Found {
  readonly columns: readonly (readonly Segment[])[];
  /** Index of the first segment below the band. */
  readonly end: number;
  /** All columns begin at about the same height. */
  readonly aligned: boolean;
}

function longestBand(page: TextBlock, from: number): Found | undefined {
  const { segments, width } = page;
  let groups: readonly Group[] = [];
  let found: Found | undefined;
  for (let at = from; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined) break;
    groups = addTo(groups, segment);
    if (groups.length > MOST_GROUPS || groups.some(({ x0, x1 }) => x1 - x0 > 0.72 * width)) break;
    // A band ends with a whole baseline.
    if ((segments[at + 1]?.y ?? Number.POSITIVE_INFINITY) - segment.y < segment.size * 0.3) continue;
    if (groups.length > 1 && areColumns(groups, page))
      found = {
        columns: groups.map((group) => [...group.segments]),
        end: at + 1,
        aligned: groups.every(
          ({ segments: [first] }) => (first?.y ?? 0) - (segments[from]?.y ?? 0) < 1.3 * (first?.size ?? 0),
        ),
      };
  }
  return found;
}

/** The groups from left to right, a gutter between any two, with one more segment. */
function addTo(groups: readonly Group[], segment: Segment): readonly Group[] {
  const gutter = Math.max(GUTTER, GUTTER_SIZES * segment.size);
  const near = groups.filter(({ x0, x1 }) => segment.x0 < x1 + gutter && segment.x1 > x0 - gutter);
  const [home] = near;
  if (home !== undefined && near.length === 1) {
    home.segments.push(segment);
    home.x0 = Math.min(home.x0, segment.x0);
    home.x1 = Math.max(home.x1, segment.x1);
    return groups;
  }
  const merged: Group = {
    x0: Math.min(segment.x0, ...near.map(({ x0 }) => x0)),
    x1: Math.max(segment.x1, ...near.map(({ x1 }) => x1)),
    segments: [...near.flatMap((group) => group.segments), segment].sort((a, b) => a.y - b.y || a.x0 - b.x0),
  };
  return [...groups.filter((group) => !near.includes(group)), merged].sort((a, b) => a.x0 - b.x0);
}
