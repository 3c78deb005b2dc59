import { array, property as holds, integer, assert as property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterInterval } from "../../../api/stats/clusterInterval.ts";
import { rateInterval } from "../../../api/stats/rateInterval.ts";

const documents = (...counts: readonly number[]) => counts.map((n) => ({ n, exposure: 100 }));

describe("rateInterval(documents, context)", () => {
  it("comes from the spread of documents from 5 documents on", () => {
    const five = documents(1, 2, 3, 4, 5);
    expect(rateInterval(five, { documents: 5, dispersion: undefined })).toEqual(clusterInterval(five));
  });

  it("is Garwood's on counts divided by φ with fewer documents", () => {
    // 20 hits at φ = 2 count as 10: R gives 4.795388696 and 18.39035604
    const interval = rateInterval(documents(8, 12), { documents: 10, dispersion: 2 });
    expect(interval).toEqual({
      low: expect.closeTo((4.795388696 * 2) / 200, 8),
      high: expect.closeTo((18.39035604 * 2) / 200, 8),
    });
  });

  it("is Garwood's where nothing was found, however many documents", () => {
    const interval = rateInterval(documents(0, 0, 0, 0, 0, 0), { documents: 12, dispersion: 3 });
    expect(interval).toEqual({ low: 0, high: expect.closeTo((3.688879454 * 3) / 600, 8) });
  });

  it("is Garwood's where all documents have the same rate, for their spread would say certainty", () => {
    const interval = rateInterval(documents(2, 2, 2, 2, 2), { documents: 10, dispersion: 1 });
    expect(interval).toEqual({
      low: expect.closeTo(4.795388696 / 500, 8),
      high: expect.closeTo(18.39035604 / 500, 8),
    });
  });

  it("says why there is none", () => {
    expect(rateInterval(documents(1, 2), { documents: 9, dispersion: 2 })).toBe("few_documents");
    expect(rateInterval(documents(1), { documents: 10, dispersion: undefined })).toBe("unknown_dispersion");
  });

  it("refuses a period without exposure", () => {
    expect(() => rateInterval([], { documents: 20, dispersion: 1 })).toThrow(RangeError);
  });

  it("holds the rate and stays within 0 and 1", () => {
    const document = record({
      exposure: integer({ min: 1, max: 50 }),
      share: integer({ min: 0, max: 100 }),
    }).map(({ exposure, share }) => ({ exposure, n: Math.round((exposure * share) / 100) }));
    property(
      holds(array(document, { minLength: 1, maxLength: 20 }), (some) => {
        const interval = rateInterval(some, { documents: 20, dispersion: 4 });
        if (typeof interval === "string") return false;
        const sum = (part: (one: { n: number; exposure: number }) => number) =>
          some.reduce((total, one) => total + part(one), 0);
        const rate = sum((one) => one.n) / sum((one) => one.exposure);
        return interval.low >= 0 && interval.low <= rate && rate <= interval.high && interval.high <= 1;
      }),
    );
  });
});
