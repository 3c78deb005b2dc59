/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). Contractions (du, aux) are ADP. */
export const TAGS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

export type Tag = (typeof TAGS)[number];

/**
 * A text as columns of tokens: element i of every column belongs to token i.
 *
 * Offsets are UTF-16 code units into the text as given; `text.slice(starts[i], ends[i])` is `forms[i]`,
 * tokens are in order, do not overlap, and leave out nothing but white space.
 */
export interface Analysis {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly string[];
  readonly tags: readonly Tag[];
  /** Lower case, except that a proper noun keeps its case. */
  readonly lemmas: readonly string[];
  /** For each sentence the index after its last token; the last one equals the number of tokens. */
  readonly sentenceEnds: readonly number[];
  /** Forms, tags and lemmas once more, as numbers; left out by analysers that give none. */
  readonly entries?: NumberedEntries;
}

/** A form as it is used: with a tag and a lemma. */
export interface Entry {
  readonly form: string;
  readonly tag: Tag;
  readonly lemma: string;
}

/**
 * Token i is `register[numbers[i]]`. An analyser keeps to one register for many texts and only adds to it, so that
 * what is made of an entry once can be kept under its number, for as long as the register is the same.
 */
export interface NumberedEntries {
  readonly register: readonly Entry[];
  readonly numbers: readonly number[];
}

/** One language's tokenizer, tagger and lemmatizer. */
export interface Analyser {
  readonly language: string;
  /** Changes whenever the same text may come out differently: model name and a hash of its bytes. */
  readonly version: string;
  analyse(text: string): Analysis;
}

/** True for tokens that count as exposure: everything but punctuation and symbols. */
export function isCounted(tag: Tag): boolean {
  return tag !== "PUNCT" && tag !== "SYM";
}
