import { remember } from "./remember.ts";

const MOST = 200_000;
const REMEMBERED = new WeakMap<(word: string) => boolean, (word: string) => boolean>();

/** A lexicon that is asked only once for each word, in all documents together. */
export function rememberAnswers(knowsWord: (word: string) => boolean): (word: string) => boolean {
  const known = REMEMBERED.get(knowsWord);
  if (known !== undefined) return known;
  const asks = remember(knowsWord, MOST);
  REMEMBERED.set(knowsWord, asks);
  // It may be handed on and come back.
  REMEMBERED.set(asks, asks);
  return asks;
}
