import { describe, expect, it } from "vitest";
import { prepareSeries } from "../../../dashboard/charts/prepareSeries.ts";
import { seriesRow } from "../seriesRow.ts";

const years = (runs: readonly (readonly { readonly x: number }[])[]) =>
  runs.map((run) => run.map(({ x }) => x));

describe("prepareSeries(rows)", () => {
  it("puts points in time order, at their years", () => {
    const { points } = prepareSeries([seriesRow(2019, 11, 186), seriesRow(2003, 1, 46)]);
    expect(points.map(({ period, x }) => [period, x])).toEqual([
      ["2003", 2003],
      ["2019", 2019],
    ]);
  });

  it("joins nothing where fewer than five years have text", () => {
    const rows = [2016, 2017, 2018, 2019].map((year) => seriesRow(year, 1, 10));
    expect(prepareSeries(rows).segments).toEqual([]);
  });

  it("breaks the line at missing years, which are not zero", () => {
    const rows = [2010, 2011, 2014, 2015, 2017].map((year) => seriesRow(year, 1, 10));
    expect(years(prepareSeries(rows).segments)).toEqual([[2010, 2011], [2014, 2015], [2017]]);
  });

  it("leaves a year without text out, and keeps one with text and no mention at zero", () => {
    const { points } = prepareSeries([seriesRow(2010, 0, 0, { rate: 0 }), seriesRow(2011, 0, 12)]);
    expect(points.map(({ x, row }) => [x, row.rate])).toEqual([[2011, 0]]);
  });

  it("draws years with fewer than five documents hollow", () => {
    const rows = [seriesRow(2018, 1, 9, { docs_total: 4 }), seriesRow(2019, 1, 9, { docs_total: 5 })];
    expect(prepareSeries(rows).points.map(({ fewDocuments }) => fewDocuments)).toEqual([true, false]);
  });

  it("tells whether there is an interval to draw", () => {
    expect(prepareSeries([seriesRow(2019, 1, 10)]).hasBand).toBe(false);
    expect(prepareSeries([seriesRow(2019, 1, 10, { low: 2, high: 30 })]).hasBand).toBe(true);
  });
});
