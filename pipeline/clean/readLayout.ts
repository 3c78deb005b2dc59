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
}

/** Longer lines than this were not broken at a width by a typesetter. */
const WIDEST = 132;
/** At least this share of line ends stands inside a sentence where lines are broken at a width. */
const INSIDE_SENTENCE = 0.3;
const DOUBLED = 0.8;

/** The layout of a text, judged from its lines of text alone (no rules, addresses, page furniture). */
export function readLayout(lines: readonly Line[]): Layout {
  const filled = lines.flatMap((line, i) => (line.blank ? [] : [{ line, i }]));
  const pairs = filled.slice(1).map((next, k) => ({
    line: filled[k]?.line ?? next.line,
    next: next.line,
    gap: next.i - (filled[k]?.i ?? 0) - 1,
  }));
  if (!fitsWidth(filled.map(({ line }) => line))) return { wrapped: false, doubled: false, indented: false };
  const doubled =
    pairs.length >= 4 && share(pairs, (pair) => pair.gap >= 1) >= DOUBLED && insideSentences(pairs);
  const wrapped = doubled || insideSentences(pairs.filter((pair) => pair.gap === 0));
  return { wrapped, doubled, indented: wrapped && isIndented(filled.map(({ line }) => line)) };
}

interface Pair {
  readonly line: Line;
  readonly next: Line;
  /** Blank lines between the two. */
  readonly gap: number;
}

function fitsWidth(lines: readonly Line[]): boolean {
  const lengths = lines.map((line) => line.text.trim().length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.95)] ?? 0) <= WIDEST;
}

function insideSentences(pairs: readonly Pair[]): boolean {
  return (
    pairs.length > 0 &&
    share(pairs, ({ line, next }) => endsOpen(line.text) && startsLow(next.text)) >= INSIDE_SENTENCE
  );
}

function isIndented(lines: readonly Line[]): boolean {
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const indented = lines.filter((line) => line.indent > margin);
  return (
    indented.length >= 2 &&
    indented.length <= lines.length * 0.6 &&
    share(indented, (line) => !startsLow(line.text)) >= 0.6
  );
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
