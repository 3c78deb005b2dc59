import { double, property as holds, assert as property } from "fast-check";
import { describe, expect, it } from "vitest";
import { garwood } from "../../../api/stats/garwood.ts";

describe("garwood(count)", () => {
  // R: qchisq(c(.025, .975), 2 * k + c(0, 2)) / 2
  it.each([
    [0, 0, 3.688879454],
    [1, 0.02531780798, 5.571643391],
    [3, 0.6186721229, 8.76727307],
    [5, 1.62348639, 11.66833208],
    [10, 4.795388696, 18.39035604],
    [20, 12.21651959, 30.8883779],
  ])("agrees with R for %i events", (count, low, high) => {
    expect(garwood(count).low).toBeCloseTo(low, 7);
    expect(garwood(count).high).toBeCloseTo(high, 7);
  });

  // R ?poisson.test: 137 events in 24.19893 units
  it("agrees with R's poisson.test on a rate", () => {
    const { low, high } = garwood(137);
    expect(low / 24.19893).toBeCloseTo(4.753124805, 7);
    expect(high / 24.19893).toBeCloseTo(6.692709334, 7);
  });

  it("lies around the count, for parts of counts too", () => {
    property(
      holds(double({ min: 0.01, max: 1e5, noNaN: true }), (count) => {
        const { low, high } = garwood(count);
        return low < count && count < high;
      }),
    );
  });

  it("approaches the normal interval when there are very many events", () => {
    const { low, high } = garwood(1e6);
    expect(low).toBeCloseTo(1e6 - 1.959964 * 1e3, -1);
    expect(high).toBeCloseTo(1e6 + 1.959964 * 1e3, -1);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (count) => {
    expect(() => garwood(count)).toThrow(RangeError);
  });
});
