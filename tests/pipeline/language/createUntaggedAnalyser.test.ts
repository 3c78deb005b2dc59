import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUntaggedAnalyser } from "../../../pipeline/language/createUntaggedAnalyser.ts";

const english = createUntaggedAnalyser("en");

describe("createUntaggedAnalyser(language)", () => {
  it("splits words, tags only what the characters decide, folds lemmas", () => {
    expect(english.analyse("Calls upon 12 States + the UN.")).toEqual({
      starts: [0, 6, 11, 14, 21, 23, 27, 29],
      ends: [5, 10, 13, 20, 22, 26, 29, 30],
      forms: ["Calls", "upon", "12", "States", "+", "the", "UN", "."],
      tags: ["X", "X", "NUM", "X", "SYM", "X", "X", "PUNCT"],
      lemmas: ["calls", "upon", "12", "states", "+", "the", "un", "."],
      sentenceEnds: [8],
    });
  });

  it("finds words where no space parts them", () => {
    expect(createUntaggedAnalyser("zh").analyse("联合国大会通过决议。").forms.length).toBeGreaterThan(3);
  });

  it("ends sentences at final marks", () => {
    expect(english.analyse("One two. Three four! Five").sentenceEnds).toEqual([3, 6, 7]);
    expect(english.analyse(" \n").sentenceEnds).toEqual([]);
  });

  it("covers any text: slices are the tokens, only white space lies between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const { starts, ends, forms, sentenceEnds } = english.analyse(text);
        let at = 0;
        forms.forEach((form, i) => {
          expect(text.slice(at, starts[i]).trim()).toBe("");
          expect(text.slice(starts[i], ends[i])).toBe(form);
          at = ends[i] ?? -1;
        });
        expect(text.slice(at).trim()).toBe("");
        expect(sentenceEnds.at(-1) ?? 0).toBe(forms.length);
      }),
    );
  });
});
