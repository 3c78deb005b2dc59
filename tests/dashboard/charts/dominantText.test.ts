import { describe, expect, it } from "vitest";
import { dominantText } from "../../../dashboard/charts/dominantText.ts";
import { seriesRow } from "../seriesRow.ts";

const row = (n: number, largest_n: number, docs_total = 40) =>
  seriesRow(2019, n, 500, { docs_total, docs_with: 9, largest_label: "A/RES/75/291", largest_n });

describe("dominantText(row)", () => {
  it("names the text that holds more than half of the hits", () => {
    expect(dominantText(row(11, 6))).toEqual({ label: "A/RES/75/291", n: 6 });
  });

  it("names none that holds half or less", () => {
    expect(dominantText(row(12, 6))).toBeUndefined();
  });

  it("says nothing of few hits, or of few documents", () => {
    expect(dominantText(row(4, 4))).toBeUndefined();
    expect(dominantText(row(11, 11, 4))).toBeUndefined();
  });
});
