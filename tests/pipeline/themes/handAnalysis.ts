import type { Analysis, Tag } from "../../../pipeline/language/Analysis.ts";

const TOKEN = /['’]s(?!\p{L})|(?:qu|[ldnsjcmt])['’]|[\p{L}\p{N}]+(?:[-/\u2010\u2011][\p{L}\p{N}]+)*|\S/giu;

/** What an analyser should have said of some words: their tag and lemma, by form in lower case. */
export type Told = Readonly<Record<string, readonly [tag: Tag, lemma: string]>>;

/** An analysis made by hand: cut at spaces, elisions and punctuation; words not told about have the tag X and their form as lemma. */
export function handAnalysis(text: string, told: Told = {}): Analysis {
  const matches = [...text.matchAll(TOKEN)];
  const entries = matches.map(([form]) => told[form.toLowerCase()]);
  return {
    starts: matches.map(({ index }) => index),
    ends: matches.map((match) => match.index + match[0].length),
    forms: matches.map(([form]) => form),
    tags: entries.map((entry) => entry?.[0] ?? "X"),
    lemmas: matches.map(([form], index) => entries[index]?.[1] ?? form.toLowerCase()),
    sentenceEnds: [matches.length],
  };
}
