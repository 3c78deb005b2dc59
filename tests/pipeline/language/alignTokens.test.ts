import { describe, expect, it } from "vitest";
import { alignTokens } from "../../../pipeline/language/alignTokens.ts";

describe("alignTokens(text, tokens)", () => {
  it("finds tokens behind any white space", () => {
    expect(alignTokens(" a\u00a0b\u3000c", ["a", "b", "c"])).toEqual({
      starts: [1, 3, 5],
      ends: [2, 4, 6],
      sources: [0, 1, 2],
    });
  });

  it("covers what the tokens leave out, and leaves out tokens that are not there", () => {
    const text = "one two  three four";
    const { starts, ends, sources } = alignTokens(text, ["one", "zwei", "three"]);
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(["one", "two", "three", "four"]);
    expect(sources).toEqual([0, -1, 2, -1]);
  });
});
