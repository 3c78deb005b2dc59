import type { Line } from "./PageContent.ts";

/** A heading is at most this long, in characters. */
const LONGEST = 240;
/** It is larger than the running text by this factor, or bold. */
const LARGER = 1.12;

/**
 * The level of a heading, from 1 for the largest: told by its size, or by bold type in a document whose running text is
 * not bold; `undefined` for all else.
 */
export function rankHeadings(
  paragraphs: readonly (readonly Line[])[],
  body: number,
): (paragraph: readonly Line[]) => number | undefined {
  const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0);
  const lines = paragraphs.flat();
  const boldTells = lengthOf(lines.filter((line) => line.bold)) < 0.4 * lengthOf(lines);
  const isHeading = (lines: readonly Line[]) => {
    const text = lines.map((line) => line.text).join(" ");
    if (text.length > LONGEST || !/\p{L}/u.test(text) || /[,;]$/u.test(text)) return false;
    return lines.every(
      (line) => line.size >= LARGER * body || (line.bold && boldTells && line.size >= 0.95 * body),
    );
  };
  const sizes = [
    ...new Set(paragraphs.filter(isHeading).map((lines) => keyOf(lines[0]?.size ?? 0, body))),
  ].sort((a, b) => b - a);
  return (lines) => (isHeading(lines) ? sizes.indexOf(keyOf(lines[0]?.size ?? 0, body)) + 1 : undefined);
}

function keyOf(size: number, body: number): number {
  return size < LARGER * body ? 0 : Math.round(size * 2) / 2;
}
