import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TAGS } from "../../../../../pipeline/language/Analysis.ts";
import { createAutomaton } from "../../../../../pipeline/language/french/Automaton.ts";
import {
  CONTEXT_KEYS,
  contextKeys,
  FIRST_WITH_TAGS,
  LAST_WITH_TAGS,
  pairOfTags,
  TAGGED_KEYS,
  taggedKeys,
} from "../../../../../pipeline/language/french/contextKeys.ts";
import { EDGE } from "../../../../../pipeline/language/french/features.ts";
import { applyRule, createLexicon } from "../../../../../pipeline/language/french/Lexicon.ts";
import {
  bytesOf,
  formatSections,
  lineBytes,
  parseSections,
} from "../../../../../pipeline/language/french/sections.ts";
import { createTagger } from "../../../../../pipeline/language/french/Tagger.ts";
import { buildAutomaton } from "../../../../../pipeline/language/french/training/buildAutomaton.ts";
import { compileLexicon } from "../../../../../pipeline/language/french/training/compileLexicon.ts";
import { harmonise } from "../../../../../pipeline/language/french/training/harmonise.ts";
import { learnLemmas } from "../../../../../pipeline/language/french/training/learnLemmas.ts";
import { prepareSentences } from "../../../../../pipeline/language/french/training/prepareSentences.ts";
import { readTreebank } from "../../../../../pipeline/language/french/training/readTreebank.ts";
import { trainTagger } from "../../../../../pipeline/language/french/training/trainTagger.ts";

const row = (id: string, form: string, lemma: string, tag: string) =>
  `${id}\t${form}\t${lemma}\t${tag}\t_\t_\t_\t_\t_\t_`;

describe("buildAutomaton(entries)", () => {
  it("holds every word with its number, and no other word", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 }), (words) => {
        const sorted = words.toSorted((a, b) => (a < b ? -1 : 1));
        const entries = sorted.map((word, i): [string, number] => [word, (i % 3) + 1]);
        const automaton = createAutomaton(buildAutomaton(entries));
        for (const [word, value] of entries) expect(automaton.lookup(word)).toBe(value);
        for (const word of words)
          expect(automaton.lookup(`${word}x`)).toBe(words.includes(`${word}x`) ? expect.anything() : 0);
      }),
    );
  });

  it("shares endings: its size does not grow with the stems", () => {
    const words = ["aimer", "aimons", "parler", "parlons", "tenter", "tentons"];
    const { finals } = buildAutomaton(words.map((word) => [word, word.endsWith("er") ? 1 : 2]));
    expect([...finals].filter((value) => value > 0)).toHaveLength(2);
  });

  it("refuses words out of order", () => {
    expect(() =>
      buildAutomaton([
        ["b", 1],
        ["a", 1],
      ]),
    ).toThrow("words out of order: b, a");
  });
});

const LEFFF = [
  "traite\tv\ttraiter\tPS13s",
  "traite\tv\ttraire\tKfs",
  "traite\tnc\ttraite\tfs",
  "instituées\tadj\tinstituer\tKfp",
  "institué\tv\tinstituer\tKms",
  "de même que\tcsu\tde même que\t",
  ...["aimer", "parler", "tenter", "porter", "rester", "gagner", "trouver", "monter"].flatMap((verb) => [
    `${verb}\tv\t${verb}\tW`,
    `${verb.slice(0, -2)}aient\tv\t${verb}\tI3p`,
  ]),
].join("\n");

describe("compileLexicon(text)", () => {
  const lexicon = createLexicon(compileLexicon(LEFFF));

  it("gives the same bytes for the same text", () => {
    expect(compileLexicon(LEFFF)).toEqual(compileLexicon(LEFFF));
  });

  it("keeps all readings of a form, and one lemma a class: the indicative present first", () => {
    const reading = lexicon.reading("traite");
    expect(reading?.ambiguity).toBe("K|N|V");
    expect([...(reading?.rules ?? [])].map(([name, rule]) => name + applyRule("traite", rule))).toEqual([
      "Ntraite",
      "Vtraiter",
    ]);
  });

  it("gives a participle used as an adjective its masculine singular", () => {
    const rule = lexicon.reading("instituées")?.rules.get("A");
    expect(rule && applyRule("instituées", rule)).toBe("institué");
  });

  it("guesses by ending and leaves out expressions of several words", () => {
    const rule = lexicon.guess("cliquaient", "V");
    expect(rule && applyRule("cliquaient", rule)).toBe("cliquer");
    expect(lexicon.reading("de même que")).toBeUndefined();
  });
});

describe("readTreebank(conllu)", () => {
  it("makes a contraction one token with its preposition's or pronoun's tag and lemma", () => {
    const text = [
      "# text = du mot auquel",
      row("1-2", "du", "_", "_"),
      row("1", "de", "de", "ADP"),
      row("2", "le", "le", "DET"),
      row("3", "mot", "mot", "NOUN"),
      row("3.1", "e", "e", "NOUN"),
      row("4-5", "auquel", "_", "_"),
      row("4", "à", "à", "ADP"),
      row("5", "lequel", "lequel", "PRON"),
      "",
      row("1", "Oui", "oui", "INTJ"),
      "",
    ].join("\n");
    expect(readTreebank(text)).toEqual([
      [
        { form: "du", tag: "ADP", lemma: "de" },
        { form: "mot", tag: "NOUN", lemma: "mot" },
        { form: "auquel", tag: "PRON", lemma: "lequel" },
      ],
      [{ form: "Oui", tag: "INTJ", lemma: "oui" }],
    ]);
  });
});

const lexicon = createLexicon(compileLexicon(LEFFF));
const sentence = (text: string) =>
  text.split(" ").map((word) => {
    const [form = "", upos = ""] = word.split("/");
    return { form, tag: TAGS.find((tag) => tag === upos) ?? "X", lemma: form.toLowerCase() };
  });
const treebank = [
  sentence("la/DET traite/NOUN blesse/VERB"),
  sentence("il/PRON traite/VERB bien/ADV"),
  sentence("la/DET traite/NOUN dure/VERB"),
  sentence("il/PRON traite/VERB mal/ADV"),
];

describe("trainTagger(treebank, lexicon, seed)", () => {
  it("learns what the left neighbour decides", () => {
    const { keys, rows } = trainTagger(treebank, lexicon, 1);
    const sections = new Map([
      ["tags", lineBytes(TAGS)],
      ["keys", bytesOf(keys)],
      ["rows", bytesOf(rows)],
    ]);
    const tagger = createTagger(parseSections(formatSections(sections)), lexicon, Number.POSITIVE_INFINITY);
    const tags = (text: string) => [...tagger.tag(text.split(" "))].map((tag) => TAGS[tag]);
    expect(tags("la traite")[1]).toBe("NOUN");
    expect(tags("il traite")[1]).toBe("VERB");
  });

  it("gives other weights for another seed: features are left out by chance", () => {
    expect(trainTagger(treebank, lexicon, 8).rows).not.toEqual(trainTagger(treebank, lexicon, 1).rows);
  });

  it("gives the same weights for the same seed", () => {
    expect(trainTagger(treebank, lexicon, 7)).toEqual(trainTagger(treebank, lexicon, 7));
  });
});

describe("prepareSentences(treebank, lexicon)", () => {
  it("prepares a sentence that counts often, and a form, once", () => {
    const [first, second, , last] = prepareSentences(
      [...treebank.slice(0, 3), ...treebank.slice(0, 1)],
      lexicon,
    );
    expect(last).toBe(first);
    expect(second?.words[1]).toBe(first?.words[1]);
  });
});

describe("contextKeys(words, i, before, keys)", () => {
  const [{ words } = { words: [] }] = prepareSentences([sentence("la/DET traite/NOUN blesse/VERB")], lexicon);
  const keysAfter = (...before: [number, number]) => {
    const keys = new Uint32Array(CONTEXT_KEYS);
    contextKeys(words, 1, before, keys);
    return keys;
  };

  it("has the keys that depend on the tags before side by side, as taggedKeys writes them", () => {
    const changed = keysAfter(3, 4).map((key, k) => (key === keysAfter(5, 6)[k] ? 0 : 1));
    expect([changed.indexOf(1), changed.lastIndexOf(1)]).toEqual([FIRST_WITH_TAGS, LAST_WITH_TAGS]);
    expect(changed.reduce((sum, one) => sum + one)).toBe(TAGGED_KEYS);
    const tagged = new Uint32Array(TAGGED_KEYS);
    const [, here = EDGE, right = EDGE] = words;
    taggedKeys(here, right, pairOfTags(3, 4), tagged);
    expect(tagged).toEqual(keysAfter(3, 4).slice(FIRST_WITH_TAGS, LAST_WITH_TAGS + 1));
  });
});

describe("learnLemmas(treebank, lexicon)", () => {
  it("keeps only what the lexicon would get wrong", () => {
    const gold = [
      [
        { form: "traite", tag: "VERB" as const, lemma: "traiter" },
        { form: "Traite", tag: "NOUN" as const, lemma: "lait" },
        { form: "Traite", tag: "PROPN" as const, lemma: "Traite" },
      ],
    ];
    expect(learnLemmas(gold, lexicon)).toEqual(["traite\tNOUN\tlait"]);
  });
});

describe("harmonise(sentences)", () => {
  const tags = (rows: string) =>
    harmonise(readTreebank(rows))
      .flat()
      .map(({ form, tag, lemma }) => `${form}/${tag}/${lemma}`);

  it("makes être an auxiliary, but for what is", () => {
    expect(tags(row("1", "est", "être", "VERB"))).toEqual(["est/AUX/être"]);
    expect(tags([row("1", "qui", "qui", "PRON"), row("2", "est", "être", "VERB")].join("\n"))).toContain(
      "est/VERB/être",
    );
  });

  it("makes compris an adjective after y only", () => {
    expect(
      tags([row("1", "y", "y", "PRON"), row("2", "compris", "comprendre", "VERB")].join("\n")),
    ).toContain("compris/ADJ/compris");
    expect(tags(row("1", "compris", "comprendre", "VERB"))).toEqual(["compris/VERB/comprendre"]);
  });
});
