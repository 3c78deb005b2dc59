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

  it("makes each entry of a register once, and says of it what it says of the columns", () => {
    const { made, read } = countingReader(10);
    const columns = handAnalysis("porte la porte", { porte: ["NOUN", "porte"] });
    const entry = (i: number) => ({
      form: columns.forms[i] ?? "",
      tag: columns.tags[i] ?? "X",
      lemma: columns.lemmas[i] ?? "",
    });
    const register = [entry(0), entry(1)];
    const tokens = read({ ...columns, entries: { register, numbers: [0, 1, 0] } });
    expect(tokens[2]).toBe(tokens[0]);
    expect(made).toHaveLength(2);
    register.push(entry(1));
    expect(read({ ...columns, entries: { register, numbers: [2, 1, 0] } })[2]).toBe(tokens[0]);
    expect(made).toHaveLength(3);
    const other = { register: [entry(1), entry(0)], numbers: [1, 0, 1] };
    expect(read({ ...columns, entries: other })).toEqual(read(columns));
  });
});
