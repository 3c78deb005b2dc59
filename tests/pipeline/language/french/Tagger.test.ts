import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TAGS } from "../../../../pipeline/language/Analysis.ts";
import {
  CONTEXT_KEYS,
  contextKeys,
  LEFT_KEYS,
  RIGHT_KEYS,
  TAG_KEYS,
} from "../../../../pipeline/language/french/contextKeys.ts";
import { createFrenchAnalyser } from "../../../../pipeline/language/french/createFrenchAnalyser.ts";
import { enumeratorTag } from "../../../../pipeline/language/french/enumeratorTag.ts";
import { evidentTag } from "../../../../pipeline/language/french/evidentTag.ts";
import { createWord, type Word } from "../../../../pipeline/language/french/features.ts";
import { highest } from "../../../../pipeline/language/french/highest.ts";
import { createLexicon } from "../../../../pipeline/language/french/Lexicon.ts";
import { parseSections, section, uint32 } from "../../../../pipeline/language/french/sections.ts";
import { CLEAR_LEAD, createTagger } from "../../../../pipeline/language/french/Tagger.ts";
import { readFrenchModel } from "../../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../../material.ts";

const files = await readFrenchModel(join(ROOT, "data/models/fr"));
const lexicon = createLexicon(files.lexicon);
const weights = parseSections(files.weights);
const analyser = createFrenchAnalyser(files);

const CORPUS = join(ROOT, "data/corpus");
const lines = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(join(CORPUS, name), "utf8").split("\n"))
  .filter((line) => line.trim() !== "")
  .filter((_, i) => i % 5 === 0);
const sentences = lines.flatMap((line) => {
  const { forms, sentenceEnds } = analyser.analyse(line);
  return sentenceEnds.map((end, i) => forms.slice(sentenceEnds[i - 1] ?? 0, end));
});

/** The definition, without anything kept: every key of every word looked up and its row added. */
const places = new Map([...uint32(section(weights, "keys"))].map((key, place) => [key, place]));
const rows = new Int8Array(section(weights, "rows"));

const words = new Map<string, Word>();

function wordOf(form: string): Word {
  const word = words.get(form) ?? createWord(form, lexicon);
  words.set(form, word);
  return word;
}

function addRows(keys: Iterable<number>, scores: number[]): void {
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) continue;
    TAGS.forEach((_, t) => {
      scores[t] = (scores[t] ?? 0) + (rows[place * TAGS.length + t] ?? 0);
    });
  }
}

function leadOf(scores: readonly number[]): number {
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
  return first - second;
}

/** @param clear the lead that ends the adding early */
function tagPlainly(forms: readonly string[], clear: number): readonly number[] {
  const words = forms.map(wordOf);
  const context = new Uint32Array(CONTEXT_KEYS);
  const tags: number[] = [];
  words.forEach((word, i) => {
    const evident = evidentTag(word.form);
    const fixed =
      evident === undefined
        ? enumeratorTag(forms[i - 1] ?? "", word.form, forms[i + 1] ?? "")
        : TAGS.indexOf(evident);
    const scores = TAGS.map(() => 0);
    contextKeys(words, i, [tags[i - 1] ?? -1, tags[i - 2] ?? -1], context);
    const tagKeys = LEFT_KEYS + RIGHT_KEYS;
    addRows([...word.keys, ...context.subarray(LEFT_KEYS, tagKeys + TAG_KEYS)], scores);
    if (leadOf(scores) < clear) addRows(context.subarray(0, LEFT_KEYS), scores);
    if (leadOf(scores) < clear) addRows(context.subarray(tagKeys + TAG_KEYS), scores);
    tags.push(fixed < 0 ? highest(scores) : fixed);
  });
  return tags;
}

describe("createTagger(sections, lexicon)", () => {
  it("gives the tags of the plain sums up to a clear lead, whatever it has kept before", () => {
    const tagger = createTagger(weights, lexicon);
    const expected = sentences.map((forms) => tagPlainly(forms, CLEAR_LEAD));
    expect(expected.flat().length).toBeGreaterThan(4_000);
    for (const order of [sentences, sentences.toReversed()]) {
      const given = new Map(order.map((forms) => [forms, [...tagger.tag(forms)]]));
      expect(sentences.map((forms) => given.get(forms))).toEqual(expected);
    }
  });

  it("gives the tags of the sum of all weights but for one in a thousand", () => {
    const tagger = createTagger(weights, lexicon);
    const given = sentences.flatMap((forms) => [...tagger.tag(forms)]);
    const whole = sentences.flatMap((forms) => tagPlainly(forms, Number.POSITIVE_INFINITY));
    expect(given.filter((tag, i) => tag !== whole[i]).length).toBeLessThan(given.length / 1_000);
  });

  it("keeps apart words that share a slot of its memos", () => {
    const tagger = createTagger(weights, lexicon);
    const sentence = "la traite des personnes , qui traite de la question".split(" ");
    const made = Array.from({ length: 70_000 }, (_, i) => [
      "le",
      `mot${i.toString(36)}`,
      "traite",
      "de",
      "tout",
    ]);
    for (const forms of made) tagger.tag(forms);
    expect([...tagger.tag(sentence)]).toEqual(tagPlainly(sentence, CLEAR_LEAD));
    for (const i of [0, 1, 777, 69_999]) {
      const forms = made[i] ?? [];
      expect([...tagger.tag(forms)]).toEqual(tagPlainly(forms, CLEAR_LEAD));
    }
  });
});
