import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import winkNLP from "wink-nlp";
import type { Tag } from "../../../../pipeline/language/Analysis.ts";
import { createFrenchReader } from "../../../../pipeline/language/french/createFrenchReader.ts";
import { createLemmatizer } from "../../../../pipeline/language/french/createLemmatizer.ts";
import { createWinkModel } from "../../../../pipeline/language/french/createWinkModel.ts";
import { createLexicon } from "../../../../pipeline/language/french/Lexicon.ts";
import { formAt, type RawDocument, tagAt } from "../../../../pipeline/language/french/RawDocument.ts";
import { parseSections } from "../../../../pipeline/language/french/sections.ts";
import { createTagger } from "../../../../pipeline/language/french/Tagger.ts";
import { readFrenchModel } from "../../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../../material.ts";

const files = await readFrenchModel(join(ROOT, "data/models/fr"));
const lexicon = createLexicon(files.lexicon);
const weights = parseSections(files.weights);
const tagger = createTagger(weights, lexicon);
const lemmatize = createLemmatizer(weights, lexicon);
const read = createFrenchReader(createTagger(weights, lexicon), lemmatize);

let raw: RawDocument | undefined;
const wink = winkNLP(
  createWinkModel(tagger, lemmatize, (document) => {
    raw = document;
  }),
  ["sbd", "pos"],
);

/** What wink-nlp reads with the model: each sentence's tokens in order, as written and with tag and lemma. */
function readWithWink(text: string) {
  // As the reader does: wink-nlp takes a token with a no-break space in it for spaces.
  wink.readDoc(text.replace(/(?<=\p{Nd})[\u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, " "));
  const document = raw;
  if (document === undefined) throw new Error("wink-nlp tagged nothing");
  let at = 0;
  return document.sentences
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((i) => {
        const length = formAt(document, i).length;
        while (/[ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/.test(text[at] ?? "")) at++;
        const start = at;
        at += length;
        const tag: Tag | undefined = tagAt(document, i);
        const form = text.slice(start, at);
        return tag === undefined ? [] : [{ start, end: at, form, tag, lemma: lemmatize(form, tag) }];
      }),
    )
    .filter((sentence) => sentence.length > 0);
}

function expectSame(text: string): void {
  const { starts, ends, forms, tags, lemmas, entries, sentenceEnds } = read(text);
  const tokens = forms.map((form, i) => ({
    start: starts[i],
    end: ends[i],
    form,
    tag: tags[i],
    lemma: lemmas[i],
  }));
  expect(sentenceEnds.map((end, i) => tokens.slice(sentenceEnds[i - 1] ?? 0, end))).toEqual(
    readWithWink(text),
  );
  expect(sentenceEnds.at(-1) ?? 0).toBe(tokens.length);
  expect(entries?.numbers.map((number) => entries.register[number])).toEqual(
    tokens.map(({ form, tag, lemma }) => ({ form, tag, lemma })),
  );
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
  it("reads the sample documents as wink-nlp does with the model", () => {
    const folder = join(ROOT, "data/corpus");
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join(folder, name), "utf8"));
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) for (const paragraph of text.split(/\n{2,}/)) expectSame(paragraph);
  });

  it("reads any text as wink-nlp does with the model", () => {
    const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(""));
    fc.assert(fc.property(words, expectSame), { numRuns: 1_500 });
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), expectSame), { numRuns: 300 });
  });
});
