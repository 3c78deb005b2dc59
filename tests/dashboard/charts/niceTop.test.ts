import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceTop } from "../../../dashboard/charts/niceTop.ts";

describe("niceTop(rates)", () => {
  it("is the next round number", () => {
    expect([[5.9], [36.6], [41.7], [1.2], [100], [61]].map(niceTop)).toEqual([6, 40, 50, 1.5, 100, 80]);
  });

  it("is at least 1, without rates too", () => {
    expect([niceTop([]), niceTop([0])]).toEqual([1, 1]);
  });

  it("holds every rate and wastes at most half of the height", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (rates) => {
        const highest = Math.max(1, ...rates);
        expect(niceTop(rates)).toBeGreaterThanOrEqual(highest - 1e-6);
        expect(niceTop(rates)).toBeLessThanOrEqual(2 * highest + 1e-6);
      }),
    );
  });
});
