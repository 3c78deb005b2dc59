import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import winkEnglish from "wink-eng-lite-web-model";
import winkNLP, { type Document } from "wink-nlp";
import { createLemmatizer } from "../../../../pipeline/language/french/createLemmatizer.ts";
import { createWinkModel } from "../../../../pipeline/language/french/createWinkModel.ts";
import { createLexicon } from "../../../../pipeline/language/french/Lexicon.ts";
import { parseSections } from "../../../../pipeline/language/french/sections.ts";
import { createTagger } from "../../../../pipeline/language/french/Tagger.ts";
import { readFrenchModel } from "../../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../../material.ts";

// wink-nlp's utilities are CommonJS files without an entry in its package.json.
const load = createRequire(import.meta.url);
const createBm25: typeof import("wink-nlp/utilities/bm25-vectorizer").default = load(
  "wink-nlp/utilities/bm25-vectorizer.js",
);
const similarity: typeof import("wink-nlp/utilities/similarity").default = load(
  "wink-nlp/utilities/similarity.js",
);

const files = await readFrenchModel(join(ROOT, "data/models/fr"));
const lexicon = createLexicon(files.lexicon);
const weights = parseSections(files.weights);
const model = createWinkModel(createTagger(weights, lexicon), createLemmatizer(weights, lexicon));
const wink = winkNLP(model);
const { its, as } = wink;

/** Content words as lemmas, by wink-nlp's own selection. */
function lemmasOf(document: Document): string[] {
  const words = document
    .tokens()
    .filter((token) => token.out(its.type) === "word" && token.out(its.stopWordFlag) === false);
  // wink-nlp's own types leave its.lemma out of what a selection takes.
  const out: (itsf: unknown) => string[] = words.out;
  return out(its.lemma);
}

describe("French through wink-nlp's own API", () => {
  const text = "L’Assemblée prie les États d’agir. Elle traite de la traite des personnes !";
  const document = wink.readDoc(text);

  it("counts lemmas, forms and tags: as.freqTable, as.bow, as.unique, as.bigrams", () => {
    const out: (itsf: unknown, asf: unknown) => unknown = document.tokens().out;
    expect(out(its.lemma, as.freqTable)).toEqual(
      expect.arrayContaining([
        ["de", 3],
        ["le", 3],
        ["traite", 1],
        ["traiter", 1],
      ]),
    );
    expect(out(its.pos, as.bow)).toMatchObject({ NOUN: 4, VERB: 3, DET: 3, ADP: 3, PUNCT: 2, PRON: 1 });
    expect(out(its.normal, as.unique)).toHaveLength(15);
    expect(out(its.lemma, as.bigrams)).toContainEqual(["prier", "le"]);
  });

  it("flags stop words, with either apostrophe and in capitals", () => {
    const flagged = wink.readDoc("L’État n'a pas agi DANS la région").tokens();
    expect(flagged.out(its.stopWordFlag)).toEqual([true, false, true, true, true, false, true, true, false]);
  });

  it("gives sentences with their own tokens, spans and importance", () => {
    const [first, second] = [document.sentences().itemAt(0), document.sentences().itemAt(1)];
    expect(document.sentences().length()).toBe(2);
    expect([first.out(its.span), second.out(its.span)]).toEqual([
      [0, 7],
      [8, 15],
    ]);
    expect(second.tokens().out(its.pos)).toEqual("PRON VERB ADP DET NOUN ADP NOUN PUNCT".split(" "));
    expect(document.tokens().itemAt(9).parentSentence().out()).toBe(second.out());
    expect(document.out(its.sentenceWiseImportance)).toHaveLength(2);
  });

  it("marks up tokens, sentences and custom entities, and leaves every other character", () => {
    const own = winkNLP(model);
    own.learnCustomEntities([{ name: "crime", patterns: ["traite ADP NOUN"] }]);
    const marked = own.readDoc(`${text}\u00a0— 1 500\u202f%`);
    marked.sentences().itemAt(0).markup("<s>", "</s>");
    marked.customEntities().itemAt(0).markup("<mark>", "</mark>");
    marked.tokens().itemAt(9).markup("<b>", "</b>");
    expect(marked.out(own.its.markedUpText)).toBe(
      "<s>L’Assemblée prie les États d’agir.</s> Elle <b>traite</b> de la <mark>traite des personnes</mark> !\u00a0— 1 500\u202f%",
    );
  });

  it("finds custom entities by patterns of tags, alternatives and words, with their names", () => {
    const own = winkNLP(model);
    const learnt = own.learnCustomEntities([
      { name: "groupe", patterns: ["[DET|ADP] NOUN [|ADV] ADJ"] },
      { name: "trafic", patterns: ["[traite|trafic] ADP NOUN"] },
    ]);
    expect(learnt).toBe(2);
    const found = own.readDoc(
      "les groupes armés et des armes très légères ; un trafic de drogues, mais il traite de droit",
    );
    expect(found.customEntities().out(own.its.detail)).toEqual([
      { value: "les groupes armés", type: "groupe" },
      { value: "des armes très légères", type: "groupe" },
      { value: "trafic de drogues", type: "trafic" },
      { value: "traite de droit", type: "trafic" },
    ]);
    expect(found.customEntities().itemAt(2).tokens().out(own.its.pos)).toEqual(["NOUN", "ADP", "NOUN"]);
  });

  it("feeds the BM25 vectorizer and similarity", () => {
    const texts = [
      "La traite des personnes est un crime.",
      "Les trafics de drogues sont des crimes.",
      "Les États combattent la traite.",
    ];
    const documents = texts.map((one) => lemmasOf(wink.readDoc(one)));
    expect(documents).toEqual([
      ["traite", "personne", "crime"],
      ["trafic", "drogue", "crime"],
      ["état", "combattre", "traite"],
    ]);
    const bm25 = createBm25();
    for (const one of documents) bm25.learn(one);
    expect(Reflect.apply(bm25.out, undefined, [its.terms])).toEqual([
      "combattre",
      "crime",
      "drogue",
      "personne",
      "trafic",
      "traite",
      "état",
    ]);
    // Documents of one length, each word once: the weight is the word's idf, ln(1 + (N − n + 1/2) / (n + 1/2)).
    const [once, twice] = [1, 2].map((n) => Math.log(1 + (3 - n + 0.5) / (n + 0.5)));
    const [row] = Reflect.apply(bm25.out, undefined, [its.docTermMatrix]);
    const expected = [0, twice, 0, once, 0, twice, 0];
    expect(row).toEqual(expected.map((weight = 0) => expect.closeTo(weight, 5)));
    const bows = documents.map((words) => Object.fromEntries(words.map((word) => [word, 1])));
    expect(similarity.bow.cosine(bows[0] ?? {}, bows[1] ?? {})).toBeCloseTo(1 / 3, 5);
  });

  it("answers every its of the API that a model's own parts answer, as the English model does", () => {
    const english = winkNLP(winkEnglish);
    const stats = wink.readDoc(text).out(its.readabilityStats);
    const englishStats = english.readDoc("The cat sat on the mat.").out(english.its.readabilityStats);
    expect(Object.keys(stats).sort()).toEqual(Object.keys(englishStats).sort());
    expect(stats).toMatchObject({ numOfTokens: 16, numOfWords: 14, numOfSentences: 2, numOfComplexWords: 0 });
    const { addons } = winkEnglish;
    const { wordVectors: _, ...own } = Object.fromEntries(Object.entries(addons));
    expect(Object.keys(model.addons).sort()).toEqual(Object.keys(own).sort());
    for (const [name, itsf] of Object.entries(its)) {
      const one: (given: unknown) => unknown = document.tokens().itemAt(0).out;
      const whole: (given: unknown) => unknown = document.out;
      expect(() => [one(itsf), whole(itsf)], `its.${name}`).not.toThrow();
    }
  });

  it("tells how easily a text reads: short words and sentences more easily", () => {
    const ease = (given: string) => wink.readDoc(given).out(its.readabilityStats);
    expect(ease("Le chat dort. Il a faim.")).toMatchObject({
      fres: expect.closeTo(207 - 1.015 * 3 - 73.6, 0),
    });
    expect(ease("La coopération intergouvernementale")).toMatchObject({
      complexWords: { coopération: 1, intergouvernementale: 4 },
      readingTimeSecs: 1,
    });
    expect(ease("")).toMatchObject({ fres: 0, numOfWords: 0 });
  });
});
