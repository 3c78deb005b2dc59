import { describe, expect, it } from "vitest";
import { fr } from "../../../dashboard/locales/fr.ts";
import { sourcesOf } from "../../../dashboard/pages/sourcesOf.ts";
import { seriesRow } from "../seriesRow.ts";

const rows = ["A/RES/67/189", "A/RES/58/140", "A/RES/67/189", null].map((largest_label) =>
  seriesRow(2019, 1, 10, { largest_label }),
);

describe("sourcesOf(rows, documents, say)", () => {
  it("names the documents where these are all", () => {
    expect(sourcesOf(rows, 2, fr)).toEqual(["Nations Unies (A/RES/58/140, A/RES/67/189)"]);
  });

  it("names no part of them", () => {
    expect(sourcesOf(rows, 3, fr)).toEqual(["Nations Unies"]);
  });

  it("says so where other texts stand among them", () => {
    const mixed = [...rows, seriesRow(2020, 1, 10, { largest_label: "Discours B" })];
    expect(sourcesOf(mixed, 3, fr)).toEqual(["Nations Unies pour une partie des textes"]);
  });

  it("says nothing of texts without a symbol", () => {
    expect(sourcesOf([seriesRow(1789, 1, 10, { largest_label: "1789-Washington" })], 1, fr)).toEqual([]);
  });
});
