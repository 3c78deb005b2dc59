import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenColumns } from "../../../dashboard/charts/evenColumns.ts";

describe("evenColumns(cards, most)", () => {
  it("prefers rows that come out even", () => {
    expect([evenColumns(16, 5), evenColumns(16, 4), evenColumns(16, 2), evenColumns(12, 5)]).toEqual([
      4, 4, 2, 4,
    ]);
  });

  it("takes as many as fit where none comes out even", () => {
    expect(evenColumns(17, 3)).toBe(3);
  });

  it("stays between 1 and what fits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 30 }), (cards, most) => {
        expect(evenColumns(cards, most)).toBeGreaterThanOrEqual(1);
        expect(evenColumns(cards, most)).toBeLessThanOrEqual(Math.max(1, most));
      }),
    );
  });
});
