import type { TextWords } from "./countWords.ts";
import type { Edit } from "./Draft.ts";
import { isWordEnd } from "./isWordEnd.ts";

/** Before these words a hyphen at a word's end stands for a part to come: `pré- et postscolaire`. */
const SUSPENDED = /^(?:et|ou|and|or|to|à)(?![\p{L}-])/u;
/** First parts that English joins with a hyphen. */
const PREFIX = /^(?:non|self|ex|well|co|anti|pre|post|semi|multi|inter|cross|mid|so|vice|all)$/iu;
/**
 * The edit that joins two lines of one paragraph at a run of white space.
 *
 * A hyphen at the line's end stays where the word is written with it, and goes where the text itself or the lexicon
 * has the word only without it: `crimi-⏎nelle` → `criminelle`, `sous-⏎régional` → `sous-régional`. A piece that is
 * no word tells a word in two; of two words the hyphen stays.
 *
 * @param text the text around the run
 * @param start and end of the run, which may be empty: UTF-16 code units of the text
 * @param words the words of the whole text
 */
export function joinLines(
  text: string,
  start: number,
  end: number,
  knowsWord: (word: string) => boolean,
  words: TextWords,
): Edit {
  if (text[start - 1] !== "-" || !/\S/u.test(text[start - 2] ?? " ")) return { start, end, after: " " };
  const left = /(\p{L}+)-$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1]?.toLowerCase();
  const right = /^\p{Ll}+/u.exec(text.slice(end, end + 60))?.[0];
  if (left === undefined || right === undefined)
    return { start, end, after: /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? "" : " " };
  if (SUSPENDED.test(right)) return { start, end, after: " " };
  return isOneWord(left, right, knowsWord, words)
    ? { start: start - 1, end, after: "" }
    : { start, end, after: "" };
}

function isOneWord(
  left: string,
  right: string,
  knowsWord: (word: string) => boolean,
  words: TextWords,
): boolean {
  const joined = words.count(left + right);
  const hyphened = words.count(`${left}-${right}`);
  if (joined + hyphened > 0) return joined >= hyphened;
  if (knowsWord(`${left}-${right}`)) return false;
  if (knowsWord(left + right)) return true;
  if (PREFIX.test(left)) return false;
  const isWord = (piece: string) => knowsWord(piece) || words.count(piece) > 0;
  if (isWordEnd(right)) return true;
  return !isWord(left) && !isWord(right);
}
