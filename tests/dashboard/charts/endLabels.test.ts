import { describe, expect, it } from "vitest";
import { endLabels } from "../../../dashboard/charts/endLabels.ts";
import { prepareSeries } from "../../../dashboard/charts/prepareSeries.ts";
import { seriesRow } from "../seriesRow.ts";

/** Series that end at a rate per 100. */
const endingAt = (...rates: readonly number[]) =>
  rates.map((rate) => prepareSeries([seriesRow(2018, 0, 100), seriesRow(2019, rate, 100)]));
const FRAME = { height: 200, top: 100 };
/** Where a label stands, from the top of the drawing. */
const places = (rates: readonly number[]) =>
  endLabels(endingAt(...rates), rates.map(String), FRAME).map(({ name, point, dy }) => ({
    name,
    y: FRAME.height * (1 - point.row.rate / FRAME.top) + dy,
  }));

describe("endLabels(series, names, frame)", () => {
  it("leaves labels with room at the ends of their lines, from the top downwards", () => {
    expect(places([25, 75])).toEqual([
      { name: "75", y: 50 },
      { name: "25", y: 150 },
    ]);
  });

  it("pushes labels apart that would cover each other", () => {
    expect(places([51, 50]).map(({ y }) => y)).toEqual([98, 113]);
  });

  it("keeps all of them inside the drawing", () => {
    expect(places([0, 0, 0]).map(({ y }) => y)).toEqual([170, 185, 200]);
  });

  it("has none for a series without points, and none without names", () => {
    expect(endLabels([prepareSeries([])], ["drogue"], FRAME)).toEqual([]);
    expect(endLabels(endingAt(20, 80), [], FRAME)).toEqual([]);
  });
});
