import { describe, expect, it } from "vitest";
import { ownTop } from "../../../dashboard/charts/ownTop.ts";
import { prepareSeries } from "../../../dashboard/charts/prepareSeries.ts";
import { seriesRow } from "../seriesRow.ts";

describe("ownTop(series)", () => {
  const years = [2015, 2016, 2017, 2018, 2019];

  it("is the highest rate where no interval reaches higher", () => {
    expect(
      ownTop(prepareSeries([seriesRow(2003, 1, 50, { low: 0, high: 3 }), seriesRow(2019, 5, 100)])),
    ).toBe(5);
  });

  it("holds the band, but not an interval that would flatten the line", () => {
    const rows = years.map((year) => seriesRow(year, 4, 100, { low: 2, high: year === 2016 ? 60 : 7 }));
    expect(ownTop(prepareSeries(rows))).toBe(7);
  });

  it("is above zero without a single mention", () => {
    expect(ownTop(prepareSeries([seriesRow(2019, 0, 100)]))).toBeGreaterThan(0);
  });
});
