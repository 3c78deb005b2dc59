import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanParagraphs } from "../../../pipeline/clean/cleanParagraphs.ts";
import { faultsOf } from "./faultsOf.ts";
import { markedSource } from "./markedSource.ts";

const LEXICON = new Set(
  "droits criminalité de des la le les et sous régional eaux mesurer prie états".split(" "),
);

function clean(marked: string) {
  const source = markedSource(marked);
  const cleaned = cleanParagraphs(source, (word) => LEXICON.has(word));
  expect(faultsOf(cleaned, source.text)).toEqual([]);
  return cleaned;
}

const textsOf = (marked: string) => clean(marked).paragraphs.map(({ text }) => text);

describe("cleanParagraphs(source, knowsWord)", () => {
  it("joins the lines of a piece, and a hyphenated word as the lexicon has it", () => {
    expect(textsOf("{la crimi-\nnalité et le\nsous-\nrégional et la crimi\u00ad\nnalité}")).toEqual([
      "la criminalité et le sous-régional et la criminalité",
    ]);
  });

  it("joins pieces between which a page ends, and records what stood there", () => {
    const cleaned = clean("{Prie les États de|}\n[n1:Une note.]\n[r:2/16]\n{|mesurer les eaux.}");
    expect(cleaned.paragraphs.map(({ text }) => text)).toEqual(["Prie les États de mesurer les eaux."]);
    expect(cleaned.notes).toEqual([{ mark: "1", text: "Une note." }]);
    expect(cleaned.changes.map(({ rule, before }) => [rule, before])).toEqual([
      ["join-page-break", "\n"],
      ["take-out-note", "Une note."],
      ["join-page-break", "\n"],
      ["take-out-rest", "2/16"],
      ["join-page-break", "\n"],
    ]);
  });

  it("joins what a note cut without a space as it stood", () => {
    expect(textsOf("{les droits|}[n1:Une note.]{|, et}\n{le mot|}[n2:Deux.]\n{|. Fin}")).toEqual([
      "les droits, et",
      "le mot. Fin",
    ]);
  });

  it("takes out the calls that the file tells, with the spaces that they leave", () => {
    const cleaned = clean(
      "{le rapport <1:[1]>, la suite <2:²> ; et<3:3> fin}\n[n1:Un.]\n[n2:Deux.]\n[n3:Trois.]",
    );
    expect(cleaned.paragraphs[0]).toMatchObject({
      text: "le rapport, la suite ; et fin",
      noteCalls: [
        { mark: "1", at: 10 },
        { mark: "2", at: 20 },
        { mark: "3", at: 25 },
      ],
    });
    expect(cleaned.doubts).toEqual([]);
  });

  it("takes digits glued to a word for the call of a note that has none", () => {
    const cleaned = clean("{les droits<1:1> relatifs2 à 20063, aux12}\n[n1:Un.]\n[n2:Deux.]\n[n3:Trois.]");
    expect(cleaned.paragraphs[0]).toMatchObject({
      text: "les droits relatifs à 2006, aux12",
      noteCalls: [{ mark: "1" }, { mark: "2" }, { mark: "3" }],
    });
  });

  it("leaves digits where every note has its call, and reads nothing as markup", () => {
    const text = "*Prie* les_États m² 20063 # [x](y) \\(z\\) H2";
    expect(textsOf(`{${text}<1:1>}\n[n1:Un.]`)).toEqual([text]);
  });

  it("remembers headings and the italics with which a paragraph opens", () => {
    const source = markedSource("{Prie les\nÉtats}");
    const [paragraph] = source.paragraphs;
    const given = {
      ...source,
      paragraphs: paragraph ? [{ ...paragraph, italics: { start: 0, end: 8 }, headingLevel: 2 }] : [],
    };
    expect(cleanParagraphs(given, () => false).paragraphs).toMatchObject([
      { text: "Prie les États", italicOpening: "Prie les", headingLevel: 2 },
    ]);
  });

  it("mends elisions, broken words, ligatures and spaces", () => {
    expect(textsOf("{les droi ts de la l ’eaux et  de \ufb01n\u00adir de la et des}")).toEqual([
      "les droits de la l’eaux et de finir de la et des",
    ]);
  });

  it("parts a paragraph where another one stands inside of it, and says so", () => {
    const text = "un deux trois";
    const source = {
      ...markedSource(""),
      text,
      paragraphs: [
        {
          pieces: [
            { start: 0, end: 2 },
            { start: 8, end: 13 },
          ],
          noteCalls: [],
        },
        { pieces: [{ start: 3, end: 7 }], noteCalls: [] },
      ],
    };
    const cleaned = cleanParagraphs(source, () => false);
    expect(cleaned.paragraphs.map((one) => one.text)).toEqual(["un", "deux", "trois"]);
    expect(cleaned.doubts).toMatchObject([
      { text: "trois", reason: "another paragraph stands inside this one" },
    ]);
  });

  it("records text that the reader gave to nothing", () => {
    expect(clean("{un} deux {trois}").changes).toMatchObject([
      { rule: "take-out-stray-text", before: "deux" },
    ]);
  });

  it("accounts for every character of any paragraphs", () => {
    const bits = [
      "droi ts ",
      "l ’homme ",
      "crimi-\nnalité",
      "<1:1>",
      "<2: ²>",
      "|}\n[n1:Un.]{|",
      "|}[r:2/16]\n{|",
      "3",
      " ;",
      ",",
      "\u00ad",
      "\ufb01",
      "\n",
      " \u00a0",
      "50^e",
      "}\n{",
      "} perdu {",
      "[n3:Trois l ’un.]",
      "😀",
    ];
    const texts = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((some) => `{${some.join("")}}`);
    fc.assert(
      fc.property(texts, (marked) => void clean(marked)),
      { numRuns: 300, seed: 4 },
    );
  });

  it("accounts for every character whatever spans a reader gives", () => {
    const text = "les droi ts de\nl ’homme1 et crimi-\nnalité 2 ; fin. 1 Une note. 2/16";
    const span = fc
      .tuple(fc.nat(text.length), fc.nat(12))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    const mark = fc.constantFrom("1", "2", "3");
    const note = fc.tuple(span, mark).map(([one, of]) => ({ ...one, mark: of }));
    const paragraph = fc.record({
      pieces: fc.array(span, { minLength: 1, maxLength: 3 }),
      noteCalls: fc.array(note, { maxLength: 2 }),
    });
    const given = fc.record({
      paragraphs: fc.array(paragraph, { maxLength: 4 }),
      notes: fc.array(note, { maxLength: 2 }),
      removed: fc.array(
        span.map((one) => ({ ...one, rule: "take-out-rest" })),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(given, (some) => {
        const cleaned = cleanParagraphs({ text, doubts: [], ...some }, (word) => LEXICON.has(word));
        expect(faultsOf(cleaned, text)).toEqual([]);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
