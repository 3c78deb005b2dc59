import { levelWord } from "./levelWord.ts";
import type { OneToken } from "./Pattern.ts";
import { SHORTEST_PREFIX } from "./readPatternWord.ts";

/** Where a match can begin: levelled words, and first letters of words. */
export interface FirstKeys {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/**
 * The keys by which an index finds the patterns that may match at a token.
 *
 * @param firsts the tokens that matches begin with
 */
export function firstKeys(firsts: readonly OneToken[], language: string): FirstKeys {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const first of firsts) {
    if (first.kind === "word") words.add(first.key);
    else if (first.kind === "exact") words.add(levelWord(first.form, language));
    else if (first.kind === "prefix") beginnings.add(firstLetters(first.beginning));
  }
  return { words, beginnings };
}

/** The letters of a folded word that are indexed for prefixes. */
export function firstLetters(folded: string): string {
  return folded.slice(0, SHORTEST_PREFIX);
}
