import { isWritten } from "./isWritten.ts";
import type { Query, QueryWord } from "./Query.ts";

/** An entry of the lexicon that a word of the query may stand for. */
export interface LexiconEntry {
  readonly kind: "form" | "lemma";
  readonly id: number;
  readonly word: string;
  readonly folded: string;
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

/** What the statements of words are given, one element of every list per entry; `at` counts a series' words from 0. */
export interface TermLists {
  readonly term_series: number[];
  readonly term_at: number[];
  readonly term_kind: string[];
  readonly term_id: number[];
  readonly n_words: number[];
}

/** The terms of series of which every word is known; a series with an unknown word occurs nowhere. */
export function termLists(series: readonly UnderstoodSeries[]): TermLists {
  const terms = series.flatMap(({ words }, index) =>
    words.every((word) => word.entries.length > 0)
      ? words.flatMap((word, at) => word.entries.map((entry) => ({ index, at, entry })))
      : [],
  );
  return {
    term_series: terms.map(({ index }) => index),
    term_at: terms.map(({ at }) => at),
    term_kind: terms.map(({ entry }) => entry.kind),
    term_id: terms.map(({ entry }) => entry.id),
    n_words: terms.map(({ index }) => series[index]?.words.length ?? 0),
  };
}

const ELIDED = /^(l|d|n|s|j|c|ç|m|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;

/** A word as the lexicon has it: in brackets l' stands for its lemma *le*, for people type either. */
export function lexiconWord(kind: "form" | "lemma", word: string): string {
  return kind === "lemma" && ELIDED.test(word) ? `${word.slice(0, -1)}e` : word;
}
