import type { Rule, Segment } from "./PageContent.ts";

/** The text of a page, from top to bottom, in which columns are looked for. */
export interface TextBlock {
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
  /** Where other pages of the document have one, in points from the left. */
  readonly gutters: readonly number[];
  /** Of all text. */
  readonly width: number;
}

/** Segments between two gutters. */
export interface Group {
  x0: number;
  x1: number;
  readonly segments: Segment[];
}

/** A column takes at least this share of the text's width, and has so many segments. */
const NARROWEST = 0.13;
const FEWEST = 3;
/** A row is full from this share of its column on; running text has so many full ones. */
const FULL = 0.72;
const FULL_SHARE = 0.45;

/** True where groups of segments side by side are columns of running text, and no table. */
export function areColumns(groups: readonly Group[], { width, rules, gutters }: TextBlock): boolean {
  const isKnown = groups.slice(1).every(({ x0 }, i) => {
    const before = groups[i]?.x1 ?? 0;
    return gutters.some((gutter) => gutter > before - 2 && gutter < x0 + 2);
  });
  const fewest = isKnown ? 1 : FEWEST;
  const widths = groups.map(({ x0, x1 }) => x1 - x0);
  if (Math.min(...widths) < Math.max(NARROWEST * width, 0.3 * Math.max(...widths))) return false;
  if (groups.some((group) => group.segments.length < fewest || !isRunning(group, isKnown ? 0 : FULL_SHARE)))
    return false;
  return groups.every((group, i) => {
    const next = groups[i + 1];
    return next === undefined || (standBeside(group, next, fewest) && !isRuled(group, next, rules));
  });
}

function isRunning({ x0, x1, segments }: Group, share: number): boolean {
  const rows: { y: number; from: number; to: number }[] = [];
  let letters = 0;
  for (const { x0: from, x1: to, y, runs } of segments) {
    const row = rows.at(-1);
    if (row !== undefined && y - row.y < 2) row.to = Math.max(row.to, to);
    else rows.push({ y, from, to });
    for (const { text } of runs) letters += text.length;
  }
  const full = rows.filter(({ from, to }) => to - from >= FULL * (x1 - x0));
  return full.length >= share * rows.length && letters >= 14 * rows.length;
}

/** At least so many segments of each stand at the height of the other. */
function standBeside(a: Group, b: Group, fewest: number): boolean {
  return [
    [a, b],
    [b, a],
  ].every(([one, other]) => {
    const top = (other?.segments[0]?.y ?? 0) - 3;
    const foot = (other?.segments.at(-1)?.y ?? 0) + 3;
    return (one?.segments.filter(({ y }) => y >= top && y <= foot).length ?? 0) >= fewest;
  });
}

/** Lines drawn across the gutter make a table of it. */
function isRuled(a: Group, b: Group, rules: readonly Rule[]): boolean {
  const top = Math.min(a.segments[0]?.y ?? 0, b.segments[0]?.y ?? 0) - 20;
  const foot = Math.max(a.segments.at(-1)?.y ?? 0, b.segments.at(-1)?.y ?? 0) + 20;
  const across = rules.filter(
    ({ x, y, width }) => y > top && y < foot && x < a.x1 - 2 && x + width > b.x0 + 2,
  );
  return across.length >= 3;
}
