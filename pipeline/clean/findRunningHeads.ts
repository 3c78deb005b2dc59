import type { Line } from "./Line.ts";

/** A title stands in the first lines of a text, at most this many lines of text from its beginning. */
const FIRST_LINES = 30;
/** Shorter lines may be anything. */
const SHORTEST = 8;

/**
 * Indexes of the running heads: lines right after a page's foot or symbol that say again how a line of the
 * text's beginning starts, or come back in that place, and so are no part of the sentence around them.
 *
 * @param furniture indexes of the feet and symbols found so far
 */
export function findRunningHeads(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
): ReadonlySet<number> {
  const below = lines.flatMap((line, i) =>
    isBelow(lines, furniture, i) ? [{ i, text: line.text.trim() }] : [],
  );
  if (below.length === 0) return new Set();
  const inPlace = new Set(below.map(({ i }) => i));
  const beginnings = lines
    .flatMap((line, i) => (line.blank || furniture.has(i) || inPlace.has(i) ? [] : [{ line, i }]))
    .slice(0, FIRST_LINES)
    .map(({ line, i }) => ({ i, text: line.text.trim().replace(/^[#\s]*(?:\d+\/\d+\.\s+)?/u, "") }));
  const places = new Map<string, number>();
  for (const { text } of below) places.set(text, (places.get(text) ?? 0) + 1);
  const returns = ({ i, text }: { i: number; text: string }) =>
    (places.get(text) ?? 0) > 1 || beginnings.some((one) => one.i < i && one.text.startsWith(text));
  return new Set(below.filter((one) => one.text.length >= SHORTEST && returns(one)).map(({ i }) => i));
}

/** True for a line of text whose nearest neighbour above, blank lines aside, is furniture. */
function isBelow(lines: readonly Line[], furniture: ReadonlySet<number>, i: number): boolean {
  if (lines[i]?.blank !== false || furniture.has(i)) return false;
  let above = i - 1;
  while (lines[above]?.blank) above -= 1;
  return furniture.has(above);
}
