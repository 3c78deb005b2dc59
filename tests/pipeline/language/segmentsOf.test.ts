import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../../pipeline/language/segmentsOf.ts";

const PIECES = 'a b’c d e\u0301 👨‍👩‍👧 🇫🇷 1.5 \u200d A \ud800 \udc00 . ! ? " \n ) 1 а б'.split(" ");

describe("segmentsOf(segmenter, text)", () => {
  it.each(["word", "sentence"] as const)(
    "gives the %ss that the segmenter finds in the whole text",
    (granularity) => {
      const segmenter = new Intl.Segmenter("fr", { granularity });
      const text = fc
        .array(fc.constantFrom(...PIECES, " ", " "), { minLength: 1500, maxLength: 4000 })
        .map((pieces) => pieces.join(""));
      fc.assert(
        fc.property(text, (given) => {
          const whole = [...segmenter.segment(given)].map(({ index, segment }) => ({
            start: index,
            end: index + segment.length,
          }));
          expect([...segmentsOf(segmenter, given)]).toEqual(whole);
        }),
        { numRuns: 12 },
      );
    },
  );

  it("gives a word that is longer than its windows whole, and one after the other in Chinese", () => {
    const words = new Intl.Segmenter("zh", { granularity: "word" });
    const long = "é".repeat(20_000);
    expect([...segmentsOf(words, `a ${long} b`)].map(({ start, end }) => end - start)).toEqual([
      1, 1, 20_000, 1, 1,
    ]);
    const chinese = "联合国大会通过决议".repeat(600);
    const segments = [...segmentsOf(words, chinese)];
    expect(segments.map(({ start, end }) => chinese.slice(start, end)).join("")).toBe(chinese);
    expect(segments.length).toBeGreaterThan(2_000);
  });

  it("gives nothing for nothing", () => {
    expect([...segmentsOf(new Intl.Segmenter("fr"), "")]).toEqual([]);
  });
});
