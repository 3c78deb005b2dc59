import type { KnownWord, KnownWords } from "./createKnownWords.ts";
import { type RawDocument, TOKEN_SIZE } from "./RawDocument.ts";

/**
 * The words of the tokens of wink-nlp's documents, in order: found by the numbers that wink-nlp gave them, so that no form
 * is looked up again. The array is used for the next document too, and may hold more than the document's tokens.
 */
export type IndexedWords = (document: RawDocument) => readonly KnownWord[];

/** Words are forgotten, between two documents, when there are more of them: this bounds memory. */
const MOST_KEPT = 200_000;

/** Makes words of documents; each instance of wink-nlp has a cache of its own, with its own numbers. */
export function createIndexedWords({ make }: Pick<KnownWords, "make">): IndexedWords {
  let byCache = new WeakMap<RawDocument["cache"], KnownWord[]>();
  let cache: RawDocument["cache"] | undefined;
  let known: KnownWord[] = [];
  let size = 0;
  let last: RawDocument | undefined;
  const words: KnownWord[] = [];

  function turnTo(document: RawDocument): void {
    if (size > MOST_KEPT) {
      byCache = new WeakMap();
      cache = undefined;
      size = 0;
    }
    if (cache === document.cache) return;
    cache = document.cache;
    known = byCache.get(cache) ?? [];
    byCache.set(cache, known);
  }

  return (document) => {
    if (document === last) return words;
    turnTo(document);
    const { tokens } = document;
    for (let i = 0, at = 0; at < tokens.length; i++, at += TOKEN_SIZE) {
      const index = tokens[at] ?? 0;
      let word = known[index];
      if (word === undefined) {
        word = make(document.cache.value(index));
        known[index] = word;
        size++;
      }
      words[i] = word;
    }
    last = document;
    return words;
  };
}
