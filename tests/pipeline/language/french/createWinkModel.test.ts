import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import winkNLP, { type ItemSentence } from "wink-nlp";
import { createLemmatizer } from "../../../../pipeline/language/french/createLemmatizer.ts";
import { createWinkModel } from "../../../../pipeline/language/french/createWinkModel.ts";
import { createLexicon } from "../../../../pipeline/language/french/Lexicon.ts";
import {
  formAt,
  formsOf,
  numberOfTokens,
  type RawDocument,
  tagAt,
} from "../../../../pipeline/language/french/RawDocument.ts";
import { parseSections } from "../../../../pipeline/language/french/sections.ts";
import { createTagger } from "../../../../pipeline/language/french/Tagger.ts";
import { createWinkCore } from "../../../../pipeline/language/french/winkCore.ts";
import { readFrenchModel } from "../../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../../material.ts";

const files = await readFrenchModel(join(ROOT, "data/models/fr"));
const lexicon = createLexicon(files.lexicon);
const weights = parseSections(files.weights);
const model = createWinkModel(createTagger(weights, lexicon), createLemmatizer(weights, lexicon));
const wink = winkNLP(model);
const { its, as } = wink;

const WINK = join(ROOT, "node_modules/wink-nlp");
const source = (name: string) => readFileSync(join(WINK, "src", name), "utf8");

/** `tokens.out(itsf)`; wink-nlp's own types leave its.lemma out of what it takes. */
function column(tokens: { out(itsf: unknown): unknown }, itsf: unknown): unknown {
  return tokens.out(itsf);
}

/** What wink-nlp's sources read from an object: `model.packing.size` gives `packing.size`. */
function fieldsRead(text: string, name: string): readonly string[] {
  const found = text.matchAll(new RegExp(`\\b${name}((?:\\.[a-zA-Z0-9]+)+)`, "g"));
  return [...new Set([...found].map((match) => (match[1] ?? "").slice(1)))].sort();
}

describe("what wink-nlp 2.4.0 takes from a model (if this fails after an upgrade, read its sources anew)", () => {
  it("is version 2.4.0", () => {
    expect(JSON.parse(readFileSync(join(WINK, "package.json"), "utf8")).version).toBe("2.4.0");
  });

  it("calls nothing that our model does not offer", () => {
    const read = fieldsRead(source("wink-nlp.js"), "theModel").filter((name) => name !== "wordVectors");
    expect(read).toEqual(
      ["addons", "core", "featureFn", "metaCER", "negation", "ner", "pos", "sa", "sbd"].sort(),
    );
    expect(Object.keys(model).sort()).toEqual(read);
  });

  it("reads of the core what our core holds", () => {
    const read = [
      ...fieldsRead(source("wink-nlp.js"), "[^.]model"),
      ...fieldsRead(source("cache.js"), "model"),
    ];
    const paths = read.filter((path) => path !== "featureFn");
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(createWinkCore(), `core().${path}`).toHaveProperty(path.split("."));
  });

  it("has a number for every token category wink-nlp asks for, unk being 0", () => {
    const { hash } = createWinkCore().tcat;
    const asked = [
      ...fieldsRead(source("tokenizer.js"), "categories"),
      ...fieldsRead(source("recursive-tokenizer.js"), "categories"),
    ];
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => hash[name] === undefined)).toEqual([]);
    expect(hash.unk).toBe(0);
  });

  it("has a place in the packed words for every feature its and the cache look up", () => {
    const { layout } = createWinkCore().packing;
    const asked = [
      ...[...source("its.js").matchAll(/cache\.property\( [^']*'(\w+)' \)/g)].map((match) => match[1] ?? ""),
      ...fieldsRead(source("cache.js"), "layout"),
    ];
    expect(asked.length).toBeGreaterThan(8);
    for (const name of asked) expect(layout, name).toHaveProperty(name);
  });

  it("keeps packed fields of one word from overlapping", () => {
    const used = new Map<number, number>();
    for (const [name, [word = 0, mask = 0]] of Object.entries(createWinkCore().packing.layout)) {
      expect((used.get(word) ?? 0) & mask, name).toBe(0);
      used.set(word, (used.get(word) ?? 0) | mask);
    }
  });
});

describe("wink-nlp's own documents in French", () => {
  const text = "L’Assemblée prie l’Office d’agir. Elle traite de la traite des personnes !";
  const document = wink.readDoc(text);

  it("have tags and lemmas", () => {
    expect(document.tokens().out(its.pos)).toEqual(
      "DET NOUN VERB DET NOUN ADP VERB PUNCT PRON VERB ADP DET NOUN ADP NOUN PUNCT".split(" "),
    );
    expect(column(document.tokens(), its.lemma)).toEqual(
      "le assemblée prier le office de agir . il traiter de le traite de personne !".split(" "),
    );
  });

  it("have sentences, and give the text back", () => {
    expect(document.sentences().out()).toEqual([
      "L’Assemblée prie l’Office d’agir.",
      "Elle traite de la traite des personnes !",
    ]);
    expect(document.out()).toBe(text);
    expect(wink.readDoc("à\u00a0: 5\u202f%").out()).toBe("à\u00a0: 5\u202f%");
  });

  it("have types, cases, stop words, counts and empty entities", () => {
    expect(wink.readDoc("Le 5 ONU , x").tokens().out(its.type)).toEqual([
      "word",
      "number",
      "word",
      "punctuation",
      "word",
    ]);
    expect(wink.readDoc("Le le LE Lea2B").tokens().out(its.case)).toEqual([
      "titleCase",
      "lowerCase",
      "upperCase",
      "other",
    ]);
    expect(wink.readDoc("l’Office agit").tokens().out(its.stopWordFlag)).toEqual([true, false, false]);
    expect(document.tokens().out(its.pos, as.freqTable)).toContainEqual(["DET", 3]);
    expect(document.tokens().out(its.normal, as.bow)).toMatchObject({ traite: 2 });
    expect(document.entities().length()).toBe(0);
  });

  it("find custom entities by word and by tag", () => {
    const own = winkNLP(model);
    own.learnCustomEntities([{ name: "traffic", patterns: ["traite ADP NOUN", "trafic ADP NOUN"] }]);
    const found = own.readDoc("la traite des personnes et le trafic d’organes, qui traite de la question");
    expect(found.customEntities().out()).toEqual(["traite des personnes", "trafic d’organes"]);
  });

  it("mark words up", () => {
    const marked = wink.readDoc("la traite des personnes");
    marked.tokens().itemAt(1).markup("<b>", "</b>");
    expect(marked.out(its.markedUpText)).toBe("la <b>traite</b> des personnes");
  });
});

describe("createWinkModel(tagger, lemmatize, onTagged)", () => {
  it("tells of each document: the same forms, tags and sentences as wink-nlp's own API gives", () => {
    const told: RawDocument[] = [];
    const own = winkNLP(
      createWinkModel(createTagger(weights, lexicon), createLemmatizer(weights, lexicon), (document) => {
        told.push(document);
      }),
      ["sbd", "pos"],
    );
    const text = "Le 5 mai, l’ONU agit.\n\n1 500 États l’aident\u00a0!";
    const document = own.readDoc(text);
    const [raw] = told;
    if (raw === undefined) throw new Error("told of nothing");
    expect(told).toHaveLength(1);
    const places = Array.from({ length: numberOfTokens(raw) }, (_, i) => i);
    expect(places.map((i) => formAt(raw, i))).toEqual(document.tokens().out());
    expect(formsOf(raw)).toEqual(document.tokens().out());
    const tags = document.tokens().out(own.its.pos);
    expect(tags).toContain("SPACE");
    expect(places.map((i) => tagAt(raw, i) ?? "SPACE")).toEqual(tags);
    const spans: unknown[] = [];
    document.sentences().each((sentence: ItemSentence) => spans.push(sentence.out(own.its.span)));
    expect(raw.sentences.map(([first, last]) => [first, last])).toEqual(spans);
  });
});
