import type { Line } from "./Line.ts";
import { endsOpen, startsLow } from "./sentenceEdges.ts";

/** How a file lays out its paragraphs. */
export interface Layout {
  /** Lines are broken at a width: a line break inside a paragraph means nothing. */
  readonly wrapped: boolean;
  /** Every line is followed by a blank one: a single blank line means nothing. */
  readonly doubled: boolean;
  /** A paragraph's first line is indented, its other lines are not. */
  readonly indented: boolean;
  /**
   * A line that was broken at the width reaches this far with the first word of the next one: characters. A line
   * that does not was ended on purpose. `undefined` where too few lines tell.
   */
  readonly reach?: number;
}

/** Longer lines than this were not broken at a width by a typesetter. */
const WIDEST = 132;
/** At least this share of line ends stands inside a sentence where lines are broken at a width. */
const INSIDE_SENTENCE = 0.3;
const DOUBLED = 0.8;
/** Fewest line ends inside a sentence from which a width is told. */
const FEWEST_ENDS = 8;
const FULL_LINES = 0.6;
/** This share of the line ends inside a sentence may be short for another reason. */
const ODD_ENDS = 0.01;

/** The layout of a text, judged from its lines of text alone (no rules, addresses, page furniture). */
export function readLayout(lines: readonly Line[]): Layout {
  if (!fitsWidth(lines.filter(({ blank }) => !blank)))
    return { wrapped: false, doubled: false, indented: false };
  const filled = lines.flatMap((line, i) => (line.blank ? [] : [{ line, i }]));
  const pairs = filled.slice(1).map((next, k): Pair => {
    const { line, i } = filled[k] ?? next;
    const { text } = next.line;
    return {
      line,
      width: line.text.trim().length,
      reach: reachOf(line.text, text),
      gap: next.i - i - 1,
      inside: isInside(line.text, text),
    };
  });
  const doubled =
    pairs.length >= 4 &&
    share(pairs, (pair) => pair.gap >= 1) >= DOUBLED &&
    (insideSentences(pairs) || fillsWidth(pairs));
  const close = pairs.filter(({ gap }) => gap <= (doubled ? 1 : 0));
  const full = fillsWidth(close);
  const wrapped = doubled || full || insideSentences(close);
  const reach = wrapped ? (readReach(close) ?? (full ? longest(close) : undefined)) : undefined;
  const indented =
    wrapped &&
    isIndented(
      filled.map(({ line }) => line),
      reach,
    );
  return { wrapped, doubled, indented, ...(reach !== undefined && { reach }) };
}

/** How far a line reaches with the first word of the next one, in characters. */
export function reachOf(line: string, next: string): number {
  return line.trim().length + 1 + (/\S+/u.exec(next)?.[0].length ?? 0);
}

/** True where most of the longer lines end because the next word had no room, as no verse and no list does. */
function fillsWidth(pairs: readonly Pair[]): boolean {
  const width = longest(pairs);
  const long = pairs.filter((pair) => pair.width >= width / 2);
  return long.length >= FEWEST_ENDS && share(long, ({ reach }) => reach > width) >= FULL_LINES;
}

function longest(pairs: readonly Pair[]): number {
  return pairs.reduce((most, { width }) => Math.max(most, width), 0);
}

function readReach(pairs: readonly Pair[]): number | undefined {
  const reaches = pairs
    .filter(({ line, inside }) => inside && !/-\s*$/u.test(line.text))
    .map(({ reach }) => reach)
    .sort((a, b) => a - b);
  return reaches.length < FEWEST_ENDS ? undefined : reaches[Math.floor(reaches.length * ODD_ENDS)];
}

interface Pair {
  readonly line: Line;
  /** Characters of the line, and how far it reaches with the first word of the next one. */
  readonly width: number;
  readonly reach: number;
  /** Blank lines between the two. */
  readonly gap: number;
  /** The line ends inside a sentence that the next one goes on with. */
  readonly inside: boolean;
}

function fitsWidth(lines: readonly Line[]): boolean {
  const lengths = lines.map((line) => line.text.trim().length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.95)] ?? 0) <= WIDEST;
}

function insideSentences(pairs: readonly Pair[]): boolean {
  return pairs.length > 0 && share(pairs, ({ inside }) => inside) >= INSIDE_SENTENCE;
}

function isInside(line: string, next: string): boolean {
  return endsOpen(line) && startsLow(next);
}

/** Where paragraphs are short most lines are indented: then those that are not must all follow a full line. */
function isIndented(lines: readonly Line[], reach: number | undefined): boolean {
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const indented = lines.filter((line) => line.indent > margin);
  if (indented.length < 2 || share(indented, (line) => !startsLow(line.text)) < 0.6) return false;
  if (indented.length <= lines.length * 0.6) return true;
  const others = lines.flatMap((line, i) => (line.indent > margin ? [] : [{ line, before: lines[i - 1] }]));
  return (
    reach !== undefined &&
    others.length >= 2 &&
    share(others, ({ line, before }) => before !== undefined && reachOf(before.text, line.text) >= reach) >=
      FULL_LINES
  );
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
