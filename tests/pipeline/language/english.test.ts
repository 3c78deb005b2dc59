import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import winkModel from "wink-eng-lite-web-model";
import { createEnglishAnalyser } from "../../../pipeline/language/createEnglishAnalyser.ts";
import { formatConllu } from "../../../pipeline/language/formatConllu.ts";
import { countDifferences } from "../../bench/scores/countDifferences.ts";
import { readSurface, scoreTokens } from "../../bench/scores/scoreConllu.ts";
import { material, ROOT } from "../../material.ts";

const path = material("data/ud", "en_ewt-dev.conllu");

describe.skipIf(path === undefined)("English on EWT dev, raw text", () => {
  const gold = readSurface(path === undefined ? "" : readFileSync(path, "utf8"));
  const analysis = createEnglishAnalyser(winkModel).analyse(gold.text);
  const system = readSurface(formatConllu(gold.text, analysis)).tokens;
  const card = readFileSync(join(ROOT, "data/models/en/README.md"), "utf8");

  it("scores as its model card says", () => {
    const { tokens, tags, lemmas } = scoreTokens(gold.tokens, system);
    const scores = [tokens, tags, lemmas].map((share) => share.toFixed(2));
    expect(card).toContain(`| ${scores.join(" | ")} |`);
  });

  it("differs from the treebank as its model card names, with the same counts", () => {
    const rows = card.split("\n").map((line) => line.split("|")[1]?.split(",").map(Number) ?? []);
    const named = new Set(rows.flat());
    const frequent = countDifferences(gold, system).slice(0, 28);
    expect(frequent.filter(({ n }) => !named.has(n))).toEqual([]);
  });
});

describe("countDifferences(gold, system)", () => {
  const word = (id: number, form: string, lemma: string, tag: string) => `${id}\t${form}\t${lemma}\t${tag}`;
  const read = (text: string, words: readonly string[]) =>
    readSurface([`# text = ${text}`, ...words].join("\n"));

  it("tells tokens parted and joined, tags, and lemmas of right tags", () => {
    const text = "don't go alot there";
    const gold = read(text, [
      word(1, "don't", "not", "AUX"),
      word(2, "go", "go", "VERB"),
      word(3, "a", "a", "DET"),
      word(4, "lot", "lot", "NOUN"),
      word(5, "there", "there", "ADV"),
    ]);
    const system = read(text, [
      word(1, "do", "do", "AUX"),
      word(2, "n't", "not", "PART"),
      word(3, "go", "went", "VERB"),
      word(4, "alot", "alot", "NOUN"),
      word(5, "there", "there", "PRON"),
    ]);
    expect(countDifferences(gold, system.tokens)).toEqual([
      { kind: "token joined: other", n: 2, examples: ["a 1", "lot 1"] },
      { kind: "token parted: apostrophe", n: 1, examples: ["don't 1"] },
      { kind: "lemma of VERB", n: 1, examples: ["go go≠went 1"] },
      { kind: "ADV→PRON", n: 1, examples: ["there 1"] },
    ]);
  });
});
