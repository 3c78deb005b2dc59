import { describe, expect, it } from "vitest";
import { levelWord } from "../../../pipeline/themes/levelWord.ts";

describe("levelWord(word, language)", () => {
  it.each([
    ["organisé", "Organisée", "organisés", "ORGANISÉES"],
    ["criminel", "criminelle", "criminels", "criminelles"],
    ["délictueux", "délictueuse", "délictueuses"],
    ["abusif", "abusive", "abusifs", "abusives"],
    ["international", "internationale", "internationaux", "internationales"],
    ["étranger", "étrangère", "étrangers", "étrangères"],
    ["détenu", "détenue", "détenus", "détenues"],
    ["réseau", "réseaux"],
    ["de", "d’", "du", "des"],
    ["à", "au", "aux"],
  ])("gives the French %s and its forms one key", (word, ...forms) => {
    for (const form of forms) expect(levelWord(form, "fr")).toBe(levelWord(word, "fr"));
  });

  it.each([
    ["activity", "activities"],
    ["firearm", "Firearms"],
    ["abuse", "abuses"],
    ["address", "addresses"],
  ])("gives the English %s and its plural one key", (word, plural) => {
    expect(levelWord(plural, "en")).toBe(levelWord(word, "en"));
  });

  it("keeps words apart that differ in more than inflection", () => {
    const words = [
      "organe",
      "organisme",
      "arme",
      "armer",
      "traite",
      "traiter",
      "trafic",
      "trafiquant",
      "à",
      "a",
      "ou",
      "où",
    ];
    expect(new Set(words.map((word) => levelWord(word, "fr"))).size).toBe(words.length);
  });

  it("only folds words of other languages", () => {
    expect(levelWord("Drogas", "es")).toBe("drogas");
  });
});
