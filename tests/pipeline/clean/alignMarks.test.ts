import { describe, expect, it } from "vitest";
import { alignMarks } from "../../../pipeline/clean/alignMarks.ts";

const pair = (item: number, at: number, weight = 1) => ({ item, at, weight });

describe("alignMarks(pairings, items)", () => {
  it("takes items and places in order, each once", () => {
    const pairings = [pair(1, 5), pair(0, 10), pair(1, 20), pair(2, 30)];
    expect(alignMarks(pairings, 3)).toEqual([1, 2, 3]);
  });

  it("gives up many light pairings for a heavy one", () => {
    const pairings = [pair(1, 5, 1), pair(2, 6, 1), pair(0, 10, 9)];
    expect(alignMarks(pairings, 3)).toEqual([2]);
  });

  it("takes one pairing of a place, and of equals the earliest", () => {
    expect(alignMarks([pair(0, 5), pair(1, 5), pair(1, 7), pair(1, 9)], 2)).toEqual([0, 2]);
  });

  it("finds what trying every choice finds", () => {
    const cases = [
      [pair(2, 1, 3), pair(0, 2, 2), pair(1, 3, 2), pair(3, 4, 5), pair(2, 5, 1), pair(3, 6, 4)],
      [pair(3, 1, 4), pair(0, 1, 1), pair(1, 2, 1), pair(2, 3, 1), pair(3, 4, 2), pair(0, 9, 8)],
    ];
    for (const pairings of cases) {
      const chosen = alignMarks(pairings, 4).map((index) => pairings[index]?.weight ?? 0);
      expect(chosen.reduce((sum, weight) => sum + weight, 0)).toBe(bestOf(pairings, -1, -1));
    }
  });

  it("chooses nothing from nothing", () => {
    expect(alignMarks([], 3)).toEqual([]);
  });
});

/** The greatest weight, by trying to take and to leave each pairing. */
function bestOf(pairings: readonly ReturnType<typeof pair>[], item: number, at: number): number {
  const [first, ...rest] = pairings;
  if (first === undefined) return 0;
  const without = bestOf(rest, item, at);
  if (first.item <= item || first.at <= at) return without;
  return Math.max(without, first.weight + bestOf(rest, first.item, first.at));
}
