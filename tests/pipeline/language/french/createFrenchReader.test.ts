import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import winkNLP, { type ItemSentence } from "wink-nlp";
import { z } from "zod";
import { TAGS } from "../../../../pipeline/language/Analysis.ts";
import { createFrenchReader } from "../../../../pipeline/language/french/createFrenchReader.ts";
import { createLemmatizer } from "../../../../pipeline/language/french/createLemmatizer.ts";
import { createWinkModel } from "../../../../pipeline/language/french/createWinkModel.ts";
import { createLexicon } from "../../../../pipeline/language/french/Lexicon.ts";
import { parseSections } from "../../../../pipeline/language/french/sections.ts";
import { createTagger } from "../../../../pipeline/language/french/Tagger.ts";
import { readFrenchModel } from "../../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../../material.ts";

const files = await readFrenchModel(join(ROOT, "data/models/fr"));
const lexicon = createLexicon(files.lexicon);
const weights = parseSections(files.weights);
const createOwnTagger = () => createTagger(weights, lexicon);
const lemmatize = createLemmatizer(weights, lexicon);
const read = createFrenchReader(createOwnTagger(), lemmatize);

const wink = winkNLP(createWinkModel(createOwnTagger(), lemmatize), ["sbd", "pos"]);
const { its } = wink;

/** What wink-nlp's own API gives with the model: each sentence's tokens in order, with tag and lemma. */
function readWithWink(text: string) {
  // As the reader does: wink-nlp takes a token with a no-break space in it for spaces.
  const level = text.replace(/(?<=\p{Nd})[\u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, " ");
  const document = wink.readDoc(level);
  const values = document.tokens().out(its.value);
  const tags = document.tokens().out(its.pos);
  const spans: [number, number][] = [];
  document.sentences().each((sentence: ItemSentence) => {
    const [first = 0, last = 0] = z.array(z.number()).parse(sentence.out(its.span));
    spans.push([first, last]);
  });
  let at = 0;
  return spans
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((i) => {
        const value = values[i] ?? "";
        while (level.slice(at, at + value.length) !== value) at++;
        const start = at;
        at += value.length;
        const form = text.slice(start, at);
        const tag = TAGS.find((known) => known === tags[i]);
        return tag === undefined ? [] : [{ start, end: at, form, tag, lemma: lemmatize(form, tag) }];
      }),
    )
    .filter((sentence) => sentence.length > 0);
}

/** What the reader gives, in the same shape. */
function expectSame(text: string, readText = read): void {
  const { starts, ends, forms, tags, lemmas, entries, sentenceEnds } = readText(text);
  const tokens = forms.map((form, i) => ({
    start: starts[i],
    end: ends[i],
    form,
    tag: tags[i],
    lemma: lemmas[i],
  }));
  const sentences = sentenceEnds.map((end, i) => tokens.slice(sentenceEnds[i - 1] ?? 0, end));
  expectEqual(sentences, readWithWink(text));
  expect(sentenceEnds.at(-1) ?? 0).toBe(tokens.length);
  expect([starts, ends, forms, tags, lemmas].map(({ length }) => length)).toEqual(
    Array(5).fill(tokens.length),
  );
  expectEqual(
    entries?.numbers.map((number) => entries.register[number]),
    tokens.map(({ form, tag, lemma }) => ({ form, tag, lemma })),
  );
}

/** `toEqual` takes ten times as long, and is asked only to show a difference. */
function expectEqual(given: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(given, expected)) expect(given).toEqual(expected);
}

const PIECES = [
  ..."l’ d' L' c’est-à-dire C' N’Djamena n' qu’ QU' aujourd’hui prud'hommes l’a l’5 m m' h 14h30 1er 5 500 1\u00a0500".split(
    " ",
  ),
  ..."12\u202f345,6 2019 2019, 3) 3; (5 [a] «\u0301 (\u0301 7\u0301 74/177 A/RES/74/177 M. art. par. J. U.N.O. etc.".split(
    " ",
  ),
  ..."traite traité État e\u0301tat -t-il -là constructor __proto__ a b i) un.org x@un.org http://un.org/a".split(
    " ",
  ),
  ..."\n \t \r\n \u2028 \u3000 \ufeff \u00a0 \u202f . , ; : ! ? … ... « » “ ” \" ' ’ ( ) [ ] - – 👍 \ud800 \u0301 ×".split(
    " ",
  ),
  ...["", " ", " ", " ", " ", " ", " ", " ", " "],
];

describe("createFrenchReader(tagger, lemmatize)", () => {
  it("reads the sample documents as wink-nlp's own API gives them", () => {
    const folder = join(ROOT, "data/corpus");
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join(folder, name), "utf8"));
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) for (const paragraph of text.split(/\n{2,}/)) expectSame(paragraph);
  });

  it("reads any text as wink-nlp's own API gives it", () => {
    const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, (text) => expectSame(text)),
      { numRuns: 1_500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => expectSame(text)),
      { numRuns: 300 },
    );
  });

  it("begins anew after many words, and reads on the same", () => {
    const readOn = createFrenchReader(createOwnTagger(), lemmatize, 40);
    const registers = new Set<unknown>();
    for (let text = 0; text < 20; text++) {
      const words = Array.from({ length: 12 }, (_, i) => `mot${text}é${i}`).join(" ");
      const sample = `L’Assemblée prie les ${words} de 1\u00a0500 États.`;
      expectSame(sample, readOn);
      registers.add(readOn(sample).entries?.register);
    }
    expect(registers.size).toBeGreaterThan(4);
    expect(registers.size).toBeLessThan(20);
  });
});
