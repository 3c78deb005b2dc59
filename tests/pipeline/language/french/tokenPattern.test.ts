import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRENCH_TOKEN, PLAIN_MARK, PLAIN_WORD } from "../../../../pipeline/language/french/tokenPattern.ts";

const quick = new RegExp(FRENCH_TOKEN, "gu");
const whole = new RegExp(FRENCH_TOKEN.replace(`${PLAIN_WORD}|`, "").replace(`${PLAIN_MARK}|`, ""), "gu");

const PIECES = [
  ..."m h n N nos no art etc MM Dr J.-C. l’ d' C’est-à-dire aujourd’hui Rendez-vous chez-moi www http mi km CO₂".split(
    " ",
  ),
  ..."l'on a été œuvre ŒUVRE Ÿ ÿ 14h30 1er 5 500 A/RES/74/177 74/177 un.org x@un.org -t-il -là e\u0301 \u00ad".split(
    " ",
  ),
  ..." \u00a0 \u202f \n \t , ; . : ! ? ) ( « » ’ ' - – / & @ ° ² × ÷ ª ... \u0301 👍 \ud800".split(" "),
  " ",
  " ",
  "\u00a0",
  "\u202f",
  "\n",
];

describe("FRENCH_TOKEN", () => {
  it("cuts any text as it does without the alternatives that are there for speed", () => {
    expect(whole.source.length).toBe(quick.source.length - PLAIN_WORD.length - PLAIN_MARK.length - 2);
    const text = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    );
    fc.assert(
      fc.property(text, (sample) => {
        expect(sample.match(quick)).toEqual(sample.match(whole));
      }),
      { numRuns: 1_000, seed: 77 },
    );
  });
});
