import type { Language } from "../structure/StructuredDocument.ts";
import type { Analyser, Tag } from "./Analysis.ts";
import { type Segment, segmentsOf } from "./segmentsOf.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NUMBER = /^[\p{N}.,/:-]*\p{N}$/u;
const PUNCTUATION = /^\p{P}+$/u;

/**
 * Makes an analyser for a language without a model: words and sentences as Unicode defines them, nothing guessed.
 *
 * Tags are PUNCT and NUM where the characters decide, SYM for other signs, X for words; lemmas are the forms in lower case.
 *
 * @see Unicode Standard Annex 29, https://unicode.org/reports/tr29/
 */
export function createUntaggedAnalyser(language: Language): Analyser {
  const words = new Intl.Segmenter(language, { granularity: "word" });
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });
  return {
    language,
    version: `untagged-${language}-2-unicode-${process.versions.unicode ?? "unknown"}`,
    analyse(text) {
      const starts: number[] = [];
      const ends: number[] = [];
      const forms: string[] = [];
      for (const word of segmentsOf(words, text)) {
        const segment = text.slice(word.start, word.end);
        const form = segment.trim();
        if (form === "") continue;
        const start = word.end - segment.trimStart().length;
        starts.push(start);
        ends.push(start + form.length);
        forms.push(form);
      }
      return {
        starts,
        ends,
        forms,
        tags: forms.map(tagOf),
        lemmas: forms.map((form) => form.toLowerCase().normalize("NFC")),
        sentenceEnds: sentenceEnds(segmentsOf(sentences, text), starts),
      };
    },
  };
}

function tagOf(form: string): Tag {
  if (NUMBER.test(form)) return "NUM";
  if (LETTER_OR_DIGIT.test(form)) return "X";
  return PUNCTUATION.test(form) ? "PUNCT" : "SYM";
}

function sentenceEnds(sentences: Iterable<Segment>, starts: readonly number[]): readonly number[] {
  const ends: number[] = [];
  let token = 0;
  for (const { end } of sentences) {
    while (token < starts.length && (starts[token] ?? 0) < end) token++;
    if (token > (ends.at(-1) ?? 0)) ends.push(token);
  }
  return ends;
}
