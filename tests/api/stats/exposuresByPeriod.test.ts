import { describe, expect, it } from "vitest";
import { exposuresByPeriod } from "../../../api/stats/exposuresByPeriod.ts";

const exposure = (period: number, doc_no: number) => ({
  period,
  doc_no,
  id: `d${doc_no}`,
  label: `A/${doc_no}`,
  exposure: 10,
});

describe("exposuresByPeriod(exposures)", () => {
  const { nDocuments, periods, placeOf } = exposuresByPeriod([
    exposure(77, 5),
    exposure(76, 3),
    exposure(77, 0),
  ]);

  it("has periods upwards, documents inside them in the order given", () => {
    expect(periods.map(({ period, documents }) => [period, documents.map(({ id }) => id)])).toEqual([
      [76, ["d3"]],
      [77, ["d5", "d0"]],
    ]);
    expect(nDocuments).toBe(3);
  });

  it("tells where a document stands", () => {
    expect([0, 3, 5].map(placeOf)).toEqual([
      { period: 1, document: 1 },
      { period: 0, document: 0 },
      { period: 1, document: 0 },
    ]);
    expect([1, 6, 1000].map(placeOf)).toEqual([undefined, undefined, undefined]);
  });

  it("is empty without text", () => {
    expect(exposuresByPeriod([]).periods).toEqual([]);
    expect(exposuresByPeriod([]).placeOf(1)).toBeUndefined();
  });
});
