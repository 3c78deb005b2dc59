import { FRENCH_TOKEN } from "../../pipeline/language/french/tokenPattern.ts";
import type { Query, QuerySeries, QueryWord } from "./Query.ts";
import { QueryRefused } from "./QueryRefused.ts";
import { type SeriesText, splitSeries } from "./splitSeries.ts";

const MAX_LENGTH = 400;
const MAX_SERIES = 8;
const MAX_WORDS = 10;

const TOKEN = new RegExp(FRENCH_TOKEN, "gu");
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Reads a query: series with commas between them, each a word, a phrase (`"droits de l'homme"`; the quotes may be
 * left out), or the same by lemma (`[droit]`).
 *
 * Words are cut as the corpus is, a cut word is a phrase: `l'eau` is l' and eau, `women's` women and 's, `don't` do and n't.
 * A series that comes twice counts once.
 *
 * @param text up to 400 UTF-16 code units; at most 8 series of at most 10 words
 * @throws QueryRefused with the place and what was expected there
 */
export function parseQuery(text: string): Query {
  if (text.length > MAX_LENGTH) {
    throw new QueryRefused("query_too_long", MAX_LENGTH, `at most ${MAX_LENGTH} characters`);
  }
  const star = text.indexOf("*");
  if (star >= 0) throw new QueryRefused("wildcard", star, "* is not understood yet: expected whole words");
  const parts = splitSeries(text);
  const extra = parts[MAX_SERIES];
  if (extra !== undefined) {
    throw new QueryRefused("too_many_series", extra.position, `at most ${MAX_SERIES} series`);
  }
  const series = parts.map(readSeries);
  return {
    series: series.filter((one, place) => series.findIndex((other) => other.text === one.text) === place),
  };
}

function readSeries(part: SeriesText): QuerySeries {
  const words: QueryWord[] = [];
  for (const { token, index } of tokens(part.inside)) {
    const position = part.position + index;
    if (!LETTER_OR_DIGIT.test(token) && !isPossessive(part.inside, index)) {
      throw new QueryRefused("unexpected_character", position, `expected a word, not ${token}`);
    }
    if (words.length === MAX_WORDS) {
      throw new QueryRefused("too_many_words", position, `at most ${MAX_WORDS} words side by side`);
    }
    words.push({ text: token, position });
  }
  if (words.length === 0) throw new QueryRefused("no_word", part.position, "expected a word");
  return { text: part.text.replace(/\s+/gu, " "), kind: part.kind, words };
}

/** The tokens as the French corpus has them, English ones cut further as the English corpus is. */
function tokens(text: string): { token: string; index: number }[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    if (/^\s+$/u.test(token)) return [];
    const [, stem, ending] = ENGLISH_ENDING.exec(token) ?? [];
    if (stem === undefined || ending === undefined) return [{ token, index }];
    return [
      { token: stem, index },
      { token: ending, index: index + stem.length },
    ];
  });
}

/** women's, we'll, don't, cannot. */
const ENGLISH_ENDING = /^(.*\p{L}(?=n['’]t$|['’])|can(?=not$))(n['’]t|['’](?:s|re|ve|ll|d)|not)$/iu;

/** The apostrophe of a plural's possessive (States’) is a word in the English corpus. */
function isPossessive(text: string, index: number): boolean {
  return /^['’]$/.test(text[index] ?? "") && /s/i.test(text[index - 1] ?? "");
}
