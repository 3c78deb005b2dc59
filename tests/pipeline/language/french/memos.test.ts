import { describe, expect, it } from "vitest";
import { createDecisionMemo } from "../../../../pipeline/language/french/createDecisionMemo.ts";
import { createSumMemo } from "../../../../pipeline/language/french/createSumMemo.ts";
import { createTable } from "../../../../pipeline/language/french/createTable.ts";

describe("createSumMemo(slots, width)", () => {
  it("gives a pair its sums back, and zeros where another pair took their place", () => {
    const memo = createSumMemo(1, 2);
    const at = memo.find(0, 7);
    expect(memo.isNew()).toBe(true);
    memo.sums[at + 1] = 5;
    expect([memo.find(0, 7), memo.isNew(), memo.sums[at + 1]]).toEqual([at, false, 5]);
    expect([memo.find(7, 0), memo.isNew(), memo.sums[at + 1]]).toEqual([at, true, 0]);
    expect([memo.find(0, 7), memo.isNew()]).toEqual([at, true]);
  });
});

describe("createDecisionMemo(slots)", () => {
  it("gives a decision only where all six numbers are the same", () => {
    const memo = createDecisionMemo(1);
    expect(memo.find(1, 2, 3, 4, 5, 6)).toBe(-1);
    memo.keep(16);
    expect(memo.find(1, 2, 3, 4, 5, 6)).toBe(16);
    for (let changed = 0; changed < 6; changed++) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = [1, 2, 3, 4, 5, 6].map((n, i) =>
        i === changed ? 9 : n,
      );
      expect(memo.find(a, b, c, d, e, f)).toBe(-1);
    }
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
