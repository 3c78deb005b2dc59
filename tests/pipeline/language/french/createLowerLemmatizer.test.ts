import { describe, expect, it } from "vitest";
import { createLowerLemmatizer } from "../../../../pipeline/language/french/createLowerLemmatizer.ts";

describe("createLowerLemmatizer(lemmatize)", () => {
  let asked = 0;
  const lemmatize = createLowerLemmatizer((form, tag) => {
    asked++;
    return `${form}/${tag}/Lemme`;
  });

  it("gives lemmas in lower case, X for what is no tag, and asks for a word with its tag once", () => {
    const given = [
      ["traite", "NOUN"],
      ["traite", "VERB"],
      ["\\n", "SPACE"],
      ["traite", "NOUN"],
    ].map(([word = "", tag = ""]) => lemmatize(word, tag));
    expect(given).toEqual(["traite/noun/lemme", "traite/verb/lemme", "\\n/x/lemme", "traite/noun/lemme"]);
    expect(asked).toBe(3);
  });

  it("keeps apart words that share a slot, more of them than there are slots", () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `m${i}ment`);
    for (const _ of [1, 2]) {
      const wrong = words.filter((word) => lemmatize(word, "ADV") !== `${word}/adv/lemme`);
      expect(wrong).toEqual([]);
    }
  });
});
