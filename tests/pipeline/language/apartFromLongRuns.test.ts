import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../pipeline/language/Analysis.ts";
import { apartFromLongRuns } from "../../../pipeline/language/apartFromLongRuns.ts";
import { createUntaggedAnalyser } from "../../../pipeline/language/createUntaggedAnalyser.ts";

const plain = createUntaggedAnalyser("en");
const asNouns = (text: string): Analysis => {
  const analysis = plain.analyse(text);
  return { ...analysis, tags: analysis.forms.map(() => "NOUN") };
};

describe("apartFromLongRuns(text, analyse, analyseRun)", () => {
  it("gives runs of more than a thousand characters to the other analyser, each token at its place", () => {
    const run = `${"x".repeat(600)},${"y".repeat(600)}`;
    const text = `one two. ${run}\nthree`;
    const { starts, ends, forms, tags, sentenceEnds } = apartFromLongRuns(text, asNouns, plain.analyse);
    expect(forms).toEqual(["one", "two", ".", "x".repeat(600), ",", "y".repeat(600), "three"]);
    expect(tags).toEqual(["NOUN", "NOUN", "NOUN", "X", "PUNCT", "X", "NOUN"]);
    expect(forms.map((_, i) => text.slice(starts[i], ends[i]))).toEqual(forms);
    expect(sentenceEnds).toEqual([3, 6, 7]);
  });

  it("gives any other text to the first as it is", () => {
    for (const text of ["", "one", "a ".repeat(2_000), "x".repeat(1_000)])
      expect(apartFromLongRuns(text, asNouns, plain.analyse)).toEqual(asNouns(text));
  });
});
