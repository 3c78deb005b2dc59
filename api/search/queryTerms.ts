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

/**
 * What the statements of words are given, one element of every list per lemma of an entry; `at` counts a series' words
 * from 0, form 0 stands for any form of the lemma. One word of a series leads (1, else 0): the others are looked for only
 * where it stands.
 */
export interface TermLists {
  readonly term_series: number[];
  readonly term_at: number[];
  readonly term_lemma: number[];
  readonly term_form: number[];
  readonly term_leads: number[];
  readonly n_words: number[];
}

/** The terms of series of which every word is known; a series with an unknown word occurs nowhere. */
export function termLists(series: readonly UnderstoodSeries[]): TermLists {
  const terms = series.flatMap(({ words }, index) =>
    words.every((word) => word.entries.length > 0) ? seriesTerms(words, index) : [],
  );
  return {
    term_series: terms.map(({ index }) => index),
    term_at: terms.map(({ at }) => at),
    term_lemma: terms.map(({ lemma }) => lemma),
    term_form: terms.map(({ form }) => form),
    term_leads: terms.map(({ leads }) => leads),
    n_words: terms.map(({ index }) => series[index]?.words.length ?? 0),
  };
}

/** Ids are given out in the order in which lemmas are first seen, and rare words are seen late: the last one leads. */
function seriesTerms(words: readonly UnderstoodWord[], index: number) {
  const seen = words.map(({ entries }) => Math.min(...entries.flatMap((entry) => entry.lemma_ids)));
  const leading = seen.indexOf(Math.max(...seen));
  return words.flatMap(({ entries }, at) =>
    entries.flatMap(({ kind, id, lemma_ids }) =>
      lemma_ids.map((lemma) => ({
        index,
        at,
        lemma,
        form: kind === "form" ? id : 0,
        leads: at === leading ? 1 : 0,
      })),
    ),
  );
}

const ELIDED = /^(l|d|n|s|j|c|ç|m|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;

/** A word as the lexicon has it: in brackets l' stands for its lemma *le*, a plural's apostrophe for *'s*. */
export function lexiconWord(kind: "form" | "lemma", word: string): string {
  if (kind === "lemma" && ELIDED.test(word)) return `${word.slice(0, -1)}e`;
  return kind === "lemma" && /^['’]$/.test(word) ? "'s" : word;
}
