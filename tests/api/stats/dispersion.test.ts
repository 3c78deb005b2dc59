import { describe, expect, it } from "vitest";
import { dispersion } from "../../../api/stats/dispersion.ts";
import { uniform } from "./random.ts";

describe("dispersion(periods)", () => {
  it("is Pearson's χ² over its degrees of freedom", () => {
    // 0 and 10 of 10 each: expected 5 and 5, χ² = 25/5 + 25/5 = 10 on one degree of freedom
    expect(dispersion([[0, 10].map((n) => ({ n, exposure: 10 }))])).toBeCloseTo(10, 12);
  });

  it("pools over periods, each around its own rate", () => {
    // χ² = 10 on 1, and 4 · 4/6 on 3: documents of 4 and 8 hits in turn, expected 6
    const second = [4, 8, 4, 8].map((n) => ({ n, exposure: 20 }));
    expect(dispersion([[0, 10].map((n) => ({ n, exposure: 10 })), second])).toBeCloseTo(
      (10 + 16 / 6) / 4,
      12,
    );
  });

  it("is never below 1", () => {
    expect(dispersion([[5, 5, 5].map((n) => ({ n, exposure: 10 }))])).toBe(1);
  });

  it("is about 1 for hits that fall independently", () => {
    const next = uniform(11);
    const documents = Array.from({ length: 2000 }, () => ({
      n: Array.from({ length: 200 }, next).filter((draw) => draw < 0.02).length,
      exposure: 200,
    }));
    expect(dispersion([documents])).toBeLessThan(1.1);
  });

  it("cannot be told from one document a period, or from periods without a hit", () => {
    expect(dispersion([[{ n: 3, exposure: 9 }], [{ n: 1, exposure: 9 }]])).toBeUndefined();
    expect(dispersion([[0, 0].map((n) => ({ n, exposure: 9 }))])).toBeUndefined();
    expect(dispersion([])).toBeUndefined();
  });
});
