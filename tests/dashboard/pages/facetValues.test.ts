import { describe, expect, it } from "vitest";
import { facetValues } from "../../../dashboard/pages/facetValues.ts";

const facet = [
  {
    value: "77",
    n_documents: 5,
    languages: [
      { language: "fr", n_documents: 3 },
      { language: "en", n_documents: 2 },
    ],
  },
  { value: "Première Commission", n_documents: 2, languages: [{ language: "fr", n_documents: 2 }] },
];

describe("facetValues(facet, language)", () => {
  it("are those that the language has, with the number of its documents", () => {
    expect(facetValues(facet, "en")).toEqual([["77", 2]]);
    expect(facetValues(facet, "fr")).toEqual([
      ["77", 3],
      ["Première Commission", 2],
    ]);
  });

  it("are all where any language counts", () => {
    expect(facetValues(facet, undefined)).toEqual([
      ["77", 5],
      ["Première Commission", 2],
    ]);
  });
});
