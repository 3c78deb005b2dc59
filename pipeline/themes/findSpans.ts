import { advancePattern } from "./advancePattern.ts";
import { firstKeys, firstLetters } from "./firstKeys.ts";
import { matchesToken } from "./matchesToken.ts";
import type { Pattern } from "./Pattern.ts";
import { canBeEmpty } from "./parsePattern.ts";
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

/** A token with the patterns that may match from it on. */
export interface StartToken<Owner> extends Token {
  readonly candidates: readonly Owned<Owner>[];
}

/** Finds patterns in texts whose tokens know what may begin at them. */
export interface SpanFinder<Owner> {
  /** The token with its candidates; to be made once for each distinct token. */
  mark(token: Token): StartToken<Owner>;
  /** All matches, in order of their first token. */
  find(tokens: readonly StartToken<Owner>[]): readonly Span<Owner>[];
}

/**
 * Makes a finder of all matches of many patterns.
 *
 * Patterns are looked up by the words they can begin with, so the cost is that of the few that may match.
 */
export function createSpanFinder<Owner>(
  patterns: readonly Owned<Owner>[],
  language: string,
): SpanFinder<Owner> {
  const byWord = new Map<string, Owned<Owner>[]>();
  const byBeginning = new Map<string, Owned<Owner>[]>();
  for (const owned of patterns) {
    const keys = firstKeys(owned.pattern, language);
    for (const word of keys.words) add(byWord, word, owned);
    for (const beginning of keys.beginnings) add(byBeginning, beginning, owned);
  }

  return {
    mark(token) {
      const lists = [
        byWord.get(token.key),
        byWord.get(token.lemmaKey),
        byBeginning.get(firstLetters(token.folded)),
        byBeginning.get(firstLetters(token.foldedLemma)),
      ];
      const candidates = [...new Set(lists.flatMap((list) => list ?? []))].filter(({ pattern }) =>
        mayBegin(pattern, token),
      );
      return { ...token, candidates: candidates.length === 0 ? NONE : candidates };
    },
    find(tokens) {
      const spans: Span<Owner>[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const candidates = tokens[first]?.candidates ?? NONE;
        if (candidates.length === 0) continue;
        const start = [first];
        const last = Math.min(tokens.length, first + LONGEST_MATCH);
        for (const owned of candidates) {
          const end = advancePattern(owned.pattern, tokens, start, last).at(-1);
          if (end !== undefined) spans.push({ ...owned, first, end });
        }
      }
      return spans;
    },
  };
}

/** False where no match of the pattern can begin at the token. */
function mayBegin(pattern: Pattern, token: Token): boolean {
  // A match may pass over an article to its first word.
  if (token.kind === "article") return true;
  if (pattern.kind === "choice") return pattern.options.some((option) => mayBegin(option, token));
  if (pattern.kind === "optional") return mayBegin(pattern.item, token);
  if (pattern.kind === "sequence") {
    const last = pattern.items.findIndex((item) => !canBeEmpty(item));
    const first = last < 0 ? pattern.items : pattern.items.slice(0, last + 1);
    return first.some((item) => mayBegin(item, token));
  }
  if (pattern.kind === "article") return false;
  if (pattern.kind === "gap" || pattern.kind === "list" || pattern.kind === "title") return true;
  return matchesToken(pattern, token);
}

/** Words that begin no pattern share one empty list. */
const NONE: readonly never[] = [];

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
}
