import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TAGS } from "../../../../pipeline/language/Analysis.ts";
import { AS_RIGHT, createKnownWords, OWN } from "../../../../pipeline/language/french/createKnownWords.ts";
import { createScores } from "../../../../pipeline/language/french/createScores.ts";
import { createWord } from "../../../../pipeline/language/french/features.ts";
import { createLexicon } from "../../../../pipeline/language/french/Lexicon.ts";
import { readFrenchModel } from "../../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../../material.ts";

const lexicon = createLexicon((await readFrenchModel(join(ROOT, "data/models/fr"))).lexicon);

describe("createKnownWords(scores, lexicon)", () => {
  it("makes a form once, with a number of its own, and says what its characters decide", () => {
    const { edge, know, make } = createKnownWords(
      createScores(new Uint32Array(), new Int8Array(), 17),
      lexicon,
    );
    const words = ["traite", "5", "traite", "no"].map(know);
    expect(words[2]).toBe(words[0]);
    expect(make("traite")).not.toBe(words[0]);
    expect(new Set([edge, ...words].map(({ id }) => id)).size).toBe(4);
    expect(words.map(({ evident }) => TAGS[evident])).toEqual([undefined, "NUM", undefined, undefined]);
    expect(words.map(({ canEnumerate }) => canEnumerate)).toEqual([false, false, false, true]);
  });

  it("keeps the sums of the weights that depend on the word alone", () => {
    const [key = 0] = createWord("traite", lexicon).keys;
    const row = Int8Array.from({ length: 17 }, (_, t) => (t === 7 ? 100 : 0));
    const scores = createScores(Uint32Array.of(key), row, 17);
    const { know } = createKnownWords(scores, lexicon);
    const { sums } = know("traite");
    scores.begin();
    scores.addSums(sums, OWN);
    expect([scores.highest(), scores.lead()]).toEqual([7, 100]);
    scores.begin();
    scores.addSums(sums, AS_RIGHT);
    expect([scores.highest(), scores.lead()]).toEqual([0, 0]);
  });
});
