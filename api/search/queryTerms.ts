import { isWritten } from "./isWritten.ts";
import type { Query, QueryWord } from "./Query.ts";

/** An entry of the lexicon that a word of the query may stand for. */
export interface LexiconEntry {
  readonly kind: "form" | "lemma";
  readonly id: number;
  readonly word: string;
  readonly folded: string;
  /** The lemmas that a form stands for; a lemma's own id. */
  readonly lemma_ids: readonly number[];
}

/** A word of one series with the entries it stands for; none: the corpus does not have it. */
export interface UnderstoodWord extends QueryWord {
  readonly entries: readonly LexiconEntry[];
}

export interface UnderstoodSeries {
  readonly text: string;
  readonly kind: "form" | "lemma";
  readonly words: readonly UnderstoodWord[];
}

/** Folds a word as the lexicon's own `folded` is. */
export type Fold = (word: string) => string;

/** The folded words to look up in the lexicon, by what they are compared with. */
export function lookUps(query: Query, fold: Fold): { forms: string[]; lemmas: string[] } {
  const folded = (kind: "form" | "lemma") => [
    ...new Set(
      query.series
        .filter((one) => one.kind === kind)
        .flatMap((one) => one.words.map((word) => fold(lexiconWord(kind, word.text)))),
    ),
  ];
  return { forms: folded("form"), lemmas: folded("lemma") };
}

/**
 * What each word of a query stands for.
 *
 * @param entries all entries of the lexicon under `lookUps(query, fold)`
 * @param isFolded whether case and accents are levelled; else an entry must be written as the word is
 */
export function understandQuery(
  query: Query,
  entries: readonly LexiconEntry[],
  fold: Fold,
  isFolded: boolean,
): readonly UnderstoodSeries[] {
  return query.series.map(({ text, kind, words }) => ({
    text,
    kind,
    words: words.map((word) => {
      const asked = lexiconWord(kind, word.text);
      const folded = fold(asked);
      const stands = (entry: LexiconEntry) =>
        entry.kind === kind && entry.folded === folded && (isFolded || isWritten(entry.word, asked));
      return { ...word, entries: entries.filter(stands) };
    }),
  }));
}

/** One lemma of a word of a series, with up to four forms that count. */
export interface Term extends TermForms {
  readonly series: number;
  /** A number for each way in which a series can be written, all series together; each has one way so far. */
  readonly variant: number;
  readonly n_words: number;
  /** Tokens from the first word to the last. */
  readonly span: number;
  /** Where the word stands, in tokens after the first. */
  readonly at: number;
  readonly lemma: number;
}

interface TermForms {
  readonly form_a: number;
  readonly form_b: number;
  readonly form_c: number;
  readonly form_d: number;
  /** All forms from this id on count: 0 where any does. */
  readonly forms_from: number;
}

/** What the statements of words are given; `NO_TERM` where there would be none. */
export interface Terms {
  /** Of one word of each series, which leads: the others are looked for only where it stands. */
  readonly place: Term[];
  readonly follower: Term[];
}

/** Ids are 32-bit integers, given out upwards from 1. */
const LAST_ID = 2 ** 31 - 1;

/** Stands nowhere. */
const NO_TERM: Term = {
  series: -1,
  variant: -1,
  n_words: 0,
  span: 0,
  at: 0,
  lemma: -1,
  ...termForms([]),
};

/** The terms of series of which every word is known; a series with an unknown word occurs nowhere. */
export function queryTerms(series: readonly UnderstoodSeries[]): Terms {
  const terms = series.flatMap(({ words }, index) =>
    words.every((word) => word.entries.length > 0) ? [seriesTerms(words, index)] : [],
  );
  const place = terms.flatMap(({ words, leading }) => words[leading] ?? []);
  const follower = terms.flatMap(({ words, leading }) => words.toSpliced(leading, 1).flat());
  return {
    place: place.length > 0 ? place : [NO_TERM],
    follower: follower.length > 0 ? follower : [NO_TERM],
  };
}

/** Ids are given out in the order in which lemmas are first seen, and rare words are seen late: the last one leads. */
function seriesTerms(words: readonly UnderstoodWord[], series: number) {
  const seen = words.map(({ entries }) => Math.min(...entries.flatMap((entry) => entry.lemma_ids)));
  const shared = { series, variant: series, n_words: words.length, span: words.length };
  return {
    leading: seen.indexOf(Math.max(...seen)),
    words: words.map(({ entries }, at) =>
      [...formsByLemma(entries)].flatMap(([lemma, forms]) =>
        foursOf(forms).map((four): Term => ({ ...shared, at, lemma, ...four })),
      ),
    ),
  };
}

function formsByLemma(entries: readonly LexiconEntry[]): ReadonlyMap<number, number[]> {
  const forms = new Map<number, number[]>();
  for (const { kind, id, lemma_ids } of entries) {
    for (const lemma of lemma_ids) {
      forms.set(lemma, [...(forms.get(lemma) ?? []), kind === "form" ? id : 0]);
    }
  }
  return forms;
}

/** Forms by fours; a lemma's own 0 stands for all. */
function foursOf(forms: readonly number[]): TermForms[] {
  if (forms.includes(0)) return [{ ...termForms([]), forms_from: 0 }];
  return Array.from({ length: Math.ceil(forms.length / 4) }, (_, four) =>
    termForms(forms.slice(4 * four, 4 * four + 4)),
  );
}

/** Of no form -1, which none has. */
function termForms([form_a = -1, form_b = -1, form_c = -1, form_d = -1]: readonly number[]): TermForms {
  return { form_a, form_b, form_c, form_d, forms_from: LAST_ID };
}

const ELIDED = /^(l|d|n|s|j|c|ç|m|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;

/** A word as the lexicon has it: in brackets l' stands for its lemma *le*, a plural's apostrophe for *'s*. */
export function lexiconWord(kind: "form" | "lemma", word: string): string {
  if (kind === "lemma" && ELIDED.test(word)) return `${word.slice(0, -1)}e`;
  return kind === "lemma" && /^['’]$/.test(word) ? "'s" : word;
}
