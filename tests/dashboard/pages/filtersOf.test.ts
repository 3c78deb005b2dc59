import { describe, expect, it } from "vitest";
import { filtersOf } from "../../../dashboard/pages/filtersOf.ts";
import { DEFAULT_STATE } from "../../../dashboard/state.ts";

const corpus = (...languages: readonly string[]) => ({
  facets: {
    body: [],
    session: [],
    kind: [],
    language: languages.map((value, place) => ({ value, n_documents: 100 - place, languages: [] })),
  },
});

describe("filtersOf(state, corpus)", () => {
  it("counts the most frequent language of several, unless another or all is asked for", () => {
    const language = (texts: "en" | "all" | undefined) =>
      filtersOf({ ...DEFAULT_STATE, texts }, corpus("fr", "en")).textLanguage;
    expect([language(undefined), language("en"), language("all")]).toEqual(["fr", "en", undefined]);
  });

  it("leaves the language open where there is one", () => {
    expect(filtersOf(DEFAULT_STATE, corpus("fr")).textLanguage).toBeUndefined();
  });
});
