import type { Language } from "../structure/StructuredDocument.ts";
import type { Analyser, Tag } from "./Analysis.ts";

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
    version: `untagged-${language}-1-unicode-${process.versions.unicode ?? "unknown"}`,
    analyse(text) {
      const starts: number[] = [];
      const ends: number[] = [];
      const forms: string[] = [];
      for (const { segment, index } of words.segment(text)) {
        const form = segment.trim();
        if (form === "") continue;
        const start = index + segment.length - segment.trimStart().length;
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
        sentenceEnds: sentenceEnds([...sentences.segment(text)], starts),
      };
    },
  };
}

function tagOf(form: string): Tag {
  if (NUMBER.test(form)) return "NUM";
  if (LETTER_OR_DIGIT.test(form)) return "X";
  return PUNCTUATION.test(form) ? "PUNCT" : "SYM";
}

function sentenceEnds(sentences: readonly Intl.SegmentData[], starts: readonly number[]): readonly number[] {
  const ends: number[] = [];
  let token = 0;
  for (const { index, segment } of sentences) {
    while (token < starts.length && (starts[token] ?? 0) < index + segment.length) token++;
    if (token > (ends.at(-1) ?? 0)) ends.push(token);
  }
  return ends;
}
