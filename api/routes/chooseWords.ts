import { foldText } from "../../pipeline/store/foldText.ts";
import type { KeptLexicon } from "../createKeptLexicon.ts";
import type { Ask } from "../queries/createAsk.ts";
import { nearestWords } from "../queries/words.ts";
import { Refusal } from "../Refusal.ts";
import { parseQuery } from "../search/parseQuery.ts";
import type { Query } from "../search/Query.ts";
import { QueryRefused } from "../search/QueryRefused.ts";
import {
  lexiconWord,
  lookUps,
  queryTerms,
  type Terms,
  type UnderstoodSeries,
  understandQuery,
} from "../search/queryTerms.ts";
import type { SeriesQuery } from "./parameters.ts";

/** A query as the corpus understands it. */
export interface ChosenWords {
  readonly names: readonly string[];
  readonly terms: Terms;
  readonly series: readonly UnderstoodSeries[];
}

type WordsQuery = Pick<SeriesQuery, "themes" | "named" | "fold"> & {
  readonly q: string;
  readonly wording?: string | undefined;
};

/**
 * Looks up the words of a query.
 *
 * @throws Refusal if the query cannot be understood, or comes with a parameter that belongs to themes
 */
export async function chooseWords(
  lexicon: KeptLexicon,
  query: WordsQuery,
  signal: AbortSignal,
): Promise<ChosenWords> {
  if (query.themes !== undefined) throw new Refusal(400, "themes", "either themes or q");
  if (query.wording !== undefined) throw new Refusal(400, "wording", "a wording belongs to themes, not to q");
  if (query.named === "exclude")
    throw new Refusal(400, "named", "proper names are told apart for themes, not for q");
  const parsed = parse(query.q);
  const { forms, lemmas } = lookUps(parsed, foldText);
  const [ofForms, ofLemmas] = await Promise.all([
    lexicon.entries("form", forms, signal),
    lexicon.entries("lemma", lemmas, signal),
  ]);
  const entries = [...ofForms, ...ofLemmas];
  const series = understandQuery(parsed, entries, foldText, query.fold === "true");
  return { names: series.map(({ text }) => text), terms: queryTerms(series), series };
}

const ENTRIES_TOLD = 20;

/** The series as the receipt tells them: what each word stands for, the first 20. */
export function tellWords(series: readonly UnderstoodSeries[]) {
  return series.map(({ text, kind, words }) => ({
    series: text,
    compared_with: kind,
    words: words.map((word) => ({
      word: word.text,
      stands_for: word.entries.slice(0, ENTRIES_TOLD).map((entry) => entry.word),
      n_stands_for: word.entries.length,
    })),
  }));
}

/** For each word that the corpus does not have the ones written almost like it. */
export async function suggestWords(ask: Ask, series: readonly UnderstoodSeries[], signal: AbortSignal) {
  const unknown = series.flatMap(({ text, kind, words }) =>
    words.filter((word) => word.entries.length === 0).map((word) => ({ series: text, kind, word })),
  );
  return Promise.all(
    unknown.slice(0, MAX_SUGGESTED).map(async ({ series: name, kind, word }) => {
      const folded = foldText(lexiconWord(kind, word.text));
      const reach = folded.length <= SHORT_WORD ? 1 : 2;
      const nearest = await ask(nearestWords, { kind, folded, reach }, signal);
      return { series: name, word: word.text, position: word.position, nearest };
    }),
  );
}

const MAX_SUGGESTED = 8;
/** Two letters of a short word make another word. */
const SHORT_WORD = 4;

function parse(text: string): Query {
  try {
    return parseQuery(text);
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error;
    const { code, position, message } = error;
    throw new Refusal(400, "q", message, { code, position });
  }
}
