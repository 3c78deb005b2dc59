import { describe, expect, it } from "vitest";
import { createTokenReader, type Token } from "../../../pipeline/themes/readTokens.ts";
import { handAnalysis } from "./handAnalysis.ts";

function countingReader(most: number) {
  const made: string[] = [];
  const complete = (token: Token): Token => {
    made.push(`${token.form}/${token.tag}/${token.lemma}`);
    return token;
  };
  return { made, read: createTokenReader("fr", complete, most) };
}

describe("createTokenReader(language, complete, most)", () => {
  it("makes a form with another tag or lemma anew, and the same three only once", () => {
    const { made, read } = countingReader(10);
    const [noun] = read(handAnalysis("porte", { porte: ["NOUN", "porte"] }));
    const [verb] = read(handAnalysis("porte", { porte: ["VERB", "porter"] }));
    const [odd] = read(handAnalysis("porte", { porte: ["NOUN", "porter"] }));
    expect([noun?.lemma, verb?.lemma, odd?.lemma]).toEqual(["porte", "porter", "porter"]);
    expect([noun?.tag, verb?.tag, odd?.tag]).toEqual(["NOUN", "VERB", "NOUN"]);
    expect(read(handAnalysis("porte", { porte: ["VERB", "porter"] }))[0]).toBe(verb);
    expect(made).toEqual(["porte/NOUN/porte", "porte/VERB/porter", "porte/NOUN/porter"]);
  });

  it("keeps as many as it may and then forgets all, saying the same afterwards", () => {
    const { made, read } = countingReader(2);
    const before = read(handAnalysis("un deux un deux"));
    expect(made).toHaveLength(2);
    read(handAnalysis("trois"));
    expect(read(handAnalysis("un deux un deux"))).toEqual(before);
    expect(made.map((word) => word.split("/")[0])).toEqual("un deux trois un deux un".split(" "));
  });
});
