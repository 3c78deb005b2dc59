import type { Segment } from "./PageContent.ts";

/** The size of the running text: the largest that has at least three tenths of all characters, in half points. */
export function bodySize(segments: Iterable<Segment>): number {
  const letters = new Map<number, number>();
  let all = 0;
  for (const { size, runs } of segments) {
    const key = Math.round(size * 2) / 2;
    const length = runs.reduce((sum, { text }) => sum + text.length, 0);
    letters.set(key, (letters.get(key) ?? 0) + length);
    all += length;
  }
  const sizes = [...letters].sort(([a], [b]) => b - a);
  const large = sizes.find(([, n]) => n >= 0.3 * all);
  return (large ?? sizes.toSorted(([, a], [, b]) => b - a)[0])?.[0] ?? 0;
}
