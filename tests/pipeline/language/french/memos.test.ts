import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDecisionMemo } from "../../../../pipeline/language/french/createDecisionMemo.ts";
import { createScores, SUMS } from "../../../../pipeline/language/french/createScores.ts";
import { createSumsMemo } from "../../../../pipeline/language/french/createSumsMemo.ts";
import { createTable } from "../../../../pipeline/language/french/createTable.ts";

describe("createScores(keys, rows, tags)", () => {
  it("adds the rows of known keys, and tells the highest sum and its lead", () => {
    const scores = createScores(
      Uint32Array.from([7, 0xffffffff, 39]),
      Int8Array.from([1, -127, 5, 0, 127, 1, -4, 0, 0]),
      3,
    );
    scores.begin();
    scores.add(Uint32Array.from([39, 7, 8, 0xffffffff, 40, 39]), 1, 5);
    expect([scores.highest(), scores.lead()]).toEqual([2, 5]);
    const kept = new Int32Array(2 * SUMS);
    scores.keep(kept, SUMS);
    scores.add(Uint32Array.from([0xffffffff, 39]), 0, 2);
    expect([scores.highest(), scores.lead()]).toEqual([1, 120]);
    scores.begin();
    scores.addSums(kept, SUMS);
    expect([scores.highest(), scores.lead()]).toEqual([2, 5]);
  });

  it("gives the sums of any rows as plain addition does", () => {
    const tags = 17;
    const rows = fc.array(
      fc.array(fc.integer({ min: -127, max: 127 }), { minLength: tags, maxLength: tags }),
      {
        minLength: 1,
        maxLength: 50,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const keys = Uint32Array.from(given, (_, i) => 64 * i + 1);
        const scores = createScores(keys, Int8Array.from(given.flat()), tags);
        scores.begin();
        scores.add(keys, 0, keys.length);
        const sums = Array.from({ length: tags }, (_, t) =>
          given.reduce((sum, row) => sum + (row[t] ?? 0), 0),
        );
        const [first = 0, second = 0] = sums.toSorted((a, b) => b - a);
        expect(scores.highest()).toBe(sums.indexOf(first));
        expect(scores.lead()).toBe(first - second);
      }),
    );
  });
});

describe("createDecisionMemo(slots)", () => {
  it("gives a decision only where all four numbers are the same", () => {
    const memo = createDecisionMemo(1);
    expect(memo.find(1, 2, 3, 4)).toBe(-1);
    memo.keep(16);
    expect(memo.find(1, 2, 3, 4)).toBe(16);
    for (let changed = 0; changed < 4; changed++) {
      const [a = 0, b = 0, c = 0, d = 0] = [1, 2, 3, 4].map((n, i) => (i === changed ? 9 : n));
      expect(memo.find(a, b, c, d)).toBe(-1);
    }
    memo.find(5, 2 ** 16 - 1, 6, 7);
    memo.keep(255);
    expect(memo.find(5, 2 ** 16 - 1, 6, 7)).toBe(255);
  });
});

describe("createSumsMemo(slots)", () => {
  it("knows the two numbers that were asked for last in a slot, and gives them a place of their own", () => {
    const memo = createSumsMemo(1);
    const asked = [
      [1, 2],
      [1, 2],
      [2, 1],
      [1, 2],
    ] as const;
    const places = asked.map(([a, b]) => {
      const place = memo.find(a, b);
      const known = memo.isKnown();
      memo.sums.fill(7, place, place + SUMS);
      return [place, known];
    });
    const [[place = -1] = []] = places;
    expect(places).toEqual([
      [place, false],
      [place, true],
      [place, false],
      [place, false],
    ]);
    expect(memo.sums.length).toBeGreaterThanOrEqual(Number(place) + SUMS);
  });
});

describe("createTable(keys)", () => {
  it("finds every key's place and no other's, keys of the same slot too", () => {
    const keys = Uint32Array.from([1, 9, 17, 0xffffffff, 8, 16, 24, 5]);
    const place = createTable(keys);
    expect([...keys].map(place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([2, 25, 33, 0x7fffffff].map(place)).toEqual([-1, -1, -1, -1]);
    expect(createTable(new Uint32Array())(3)).toBe(-1);
  });
});
