import { describe, expect, it } from "vitest";
import { prepareSeries } from "../../../dashboard/charts/prepareSeries.ts";
import { labelledPoints, spacedPoints } from "../../../dashboard/charts/spacedPoints.ts";
import { seriesRow } from "../seriesRow.ts";

/** Points of consecutive years that end in 2022, by their rates per 100. */
const years = (...rates: readonly number[]) =>
  prepareSeries(rates.map((rate, place) => seriesRow(2023 - rates.length + place, rate, 100))).points;
const periods = (points: readonly { readonly period: string }[]) => points.map(({ period }) => period);

describe("spacedPoints(points, perYear, room)", () => {
  it("keeps all that leave each other room", () => {
    expect(periods(spacedPoints(years(1, 2, 3), 20, 20))).toEqual(["2020", "2021", "2022"]);
  });

  it("thins from the last one backwards, so that the latest is always named", () => {
    expect(periods(spacedPoints(years(1, 2, 3, 4), 20, 30))).toEqual(["2020", "2022"]);
  });
});

describe("labelledPoints(points, perYear, room)", () => {
  it("takes the highest and the last where not all have room", () => {
    expect(periods(labelledPoints(years(1, 9, 2, 3, 4), 20, 30))).toEqual(["2019", "2022"]);
  });

  it("takes the highest alone where the last stands too near", () => {
    expect(periods(labelledPoints(years(1, 2, 3, 9, 4), 20, 30))).toEqual(["2021"]);
  });

  it("has none where there are no points", () => {
    expect(labelledPoints([], 20, 30)).toEqual([]);
  });
});
