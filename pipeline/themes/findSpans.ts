import { advancePattern } from "./advancePattern.ts";
import { firstKeys, firstLetters } from "./firstKeys.ts";
import type { Pattern } from "./Pattern.ts";
import type { Token } from "./readTokens.ts";

/** A pattern and what it stands for. */
export interface Owned<Owner> {
  readonly owner: Owner;
  readonly pattern: Pattern;
  /** Place among the patterns of its section, from 0. */
  readonly order: number;
}

/** A place at which a pattern matched: token indexes, end exclusive; the longest reading from its start. */
export interface Span<Owner> extends Owned<Owner> {
  readonly first: number;
  readonly end: number;
}

/** Longest match, in tokens: bounds the work that a pattern full of gaps can ask for. */
const LONGEST_MATCH = 120;

/**
 * A function that finds all matches of many patterns in a text, in order of their first token.
 *
 * Patterns are looked up by the words they can begin with, so the cost is that of the few that may match.
 */
export function createSpanFinder<Owner>(
  patterns: readonly Owned<Owner>[],
  language: string,
): (tokens: readonly Token[]) => readonly Span<Owner>[] {
  const byWord = new Map<string, Owned<Owner>[]>();
  const byBeginning = new Map<string, Owned<Owner>[]>();
  for (const owned of patterns) {
    const keys = firstKeys(owned.pattern, language);
    for (const word of keys.words) add(byWord, word, owned);
    for (const beginning of keys.beginnings) add(byBeginning, beginning, owned);
  }

  const candidatesOf = new WeakMap<Token, readonly Owned<Owner>[]>();

  function candidates(token: Token): readonly Owned<Owner>[] {
    const known = candidatesOf.get(token);
    if (known !== undefined) return known;
    const found = new Set(
      [
        byWord.get(token.key),
        byWord.get(token.lemmaKey),
        byBeginning.get(firstLetters(token.folded)),
        byBeginning.get(firstLetters(token.foldedLemma)),
      ].flatMap((list) => list ?? []),
    );
    candidatesOf.set(token, [...found]);
    return [...found];
  }

  return (tokens) => {
    const spans: Span<Owner>[] = [];
    for (const [first, token] of tokens.entries()) {
      for (const owned of candidates(token)) {
        const length = advancePattern(owned.pattern, tokens.slice(first, first + LONGEST_MATCH), [0]).at(-1);
        if (length !== undefined) spans.push({ ...owned, first, end: first + length });
      }
    }
    return spans;
  };
}

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
}
