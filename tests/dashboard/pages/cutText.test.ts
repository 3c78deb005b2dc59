import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText } from "../../../dashboard/pages/cutText.ts";

const hit = (theme: string, start: number, end: number) => ({
  theme,
  start,
  end,
  wording: theme,
  named_in: null,
});

describe("cutText(text, hits, places)", () => {
  it("cuts at the ends of a mention", () => {
    const pieces = cutText("contre la drogue, donc", [hit("drugs", 10, 16)]);
    expect(pieces.map(({ text, hits }) => [text, hits.length])).toEqual([
      ["contre la ", 0],
      ["drogue", 1],
      [", donc", 0],
    ]);
  });

  it("keeps both mentions where two overlap", () => {
    const pieces = cutText("abcdef", [hit("a", 0, 4), hit("b", 2, 6)]);
    expect(pieces.map(({ text, hits }) => [text, hits.map(({ theme }) => theme).join()])).toEqual([
      ["ab", "a"],
      ["cd", "a,b"],
      ["ef", "b"],
    ]);
  });

  it("gives the text back when joined, wherever it is cut", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, fc.array(fc.nat(60)), (text, ends, places) => {
        const hits = ends.map(([a, b]) =>
          hit("t", Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)),
        );
        const pieces = cutText(text, hits, places);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
