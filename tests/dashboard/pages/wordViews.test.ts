import { describe, expect, it } from "vitest";
import { wordViews } from "../../../dashboard/pages/wordViews.ts";
import { seriesRow } from "../seriesRow.ts";

const receipt = { query: {}, method: "", snapshot: "", version: "", api: "" };
const claim = (series: string, verdict: "too little to say" | "not assessed") => ({
  series,
  verdict,
  reasons: [],
});
const answer = {
  rows: [
    seriesRow(75, 3, 1000, { series: "droit" }),
    seriesRow(76, 5, 1000, { series: "droit" }),
    seriesRow(76, 2, 1000, { series: "climat" }),
  ],
  claims: [claim("climat", "not assessed"), claim("droit", "too little to say")],
  suggestions: [],
  receipt,
};

describe("wordViews(answer, by)", () => {
  it("keeps the order of the query, and adds up each series", () => {
    expect(wordViews(answer, "session").words.map(({ name, n }) => [name, n])).toEqual([
      ["climat", 2],
      ["droit", 8],
    ]);
  });

  it("gives all series one time axis and one rate axis", () => {
    expect(wordViews(answer, "session")).toMatchObject({ years: [75, 76], top: 1, by: "session" });
  });

  it("claims no more than the series that has least to say", () => {
    expect(wordViews(answer, "year").claim).toMatchObject({ series: "droit" });
    const certain = { ...answer, claims: answer.claims.slice(0, 1) };
    expect(wordViews(certain, "year").claim).toMatchObject({ verdict: "not assessed" });
  });

  it("is empty where nothing has text", () => {
    expect(wordViews({ ...answer, rows: [], claims: [] }, "year")).toMatchObject({
      words: [],
      years: [0, 0],
      claim: undefined,
    });
  });
});
