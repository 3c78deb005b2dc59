import { advancePattern } from "./advancePattern.ts";
import { firstKeys, firstLetters } from "./firstKeys.ts";
import { matchesToken } from "./matchesToken.ts";
import { type Opening, openingOf } from "./openingOf.ts";
import type { OneToken, Pattern } from "./Pattern.ts";
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

/** A pattern that may match from a token on. */
interface Candidate<Owner> {
  readonly owned: Owned<Owner>;
  readonly opening: Opening;
}

/** A token with the patterns that may match from it on. */
export interface StartToken<Owner> extends Token {
  readonly candidates: readonly Candidate<Owner>[];
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
 * Patterns are looked up by the words they can begin with and tried where the second word fits too: in a session of the
 * General Assembly's that is one try for eleven tokens, against one for four by the first word alone.
 */
export function createSpanFinder<Owner>(
  patterns: readonly Owned<Owner>[],
  language: string,
): SpanFinder<Owner> {
  const byWord = new Map<string, Candidate<Owner>[]>();
  const byBeginning = new Map<string, Candidate<Owner>[]>();
  for (const owned of patterns) {
    const candidate = { owned, opening: openingOf(owned.pattern) };
    const keys = firstKeys(candidate.opening.firsts, language);
    for (const word of keys.words) add(byWord, word, candidate);
    for (const beginning of keys.beginnings) add(byBeginning, beginning, candidate);
  }

  function candidatesAt(token: Token): readonly Candidate<Owner>[] {
    const lists = [
      byWord.get(token.key),
      byWord.get(token.lemmaKey),
      byBeginning.get(firstLetters(token.folded)),
      byBeginning.get(firstLetters(token.foldedLemma)),
    ];
    if (lists.every((list) => list === undefined)) return NONE;
    const candidates = [...new Set(lists.flatMap((list) => list ?? []))].filter(
      // A match may pass over an article to its first word.
      ({ opening }) => token.kind === "article" || matchesOne(opening.firsts, token),
    );
    return candidates.length === 0 ? NONE : candidates;
  }

  return {
    // Written out: tokens made by spreading another are read three times as slowly.
    mark: (token) => ({
      form: token.form,
      lower: token.lower,
      folded: token.folded,
      lemma: token.lemma,
      foldedLemma: token.foldedLemma,
      lemmaAsGiven: token.lemmaAsGiven,
      key: token.key,
      lemmaKey: token.lemmaKey,
      tag: token.tag,
      kind: token.kind,
      role: token.role,
      isCapital: token.isCapital,
      candidates: candidatesAt(token),
    }),
    find(tokens) {
      const spans: Span<Owner>[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const candidates = tokens[first]?.candidates ?? NONE;
        if (candidates.length === 0) continue;
        for (const { owned, opening } of candidates) {
          if (!mayOpen(opening, tokens, first)) continue;
          const last = Math.min(tokens.length, first + LONGEST_MATCH);
          const end = advancePattern(owned.pattern, tokens, [first], last).at(-1);
          if (end !== undefined) spans.push({ ...owned, first, end });
        }
      }
      return spans;
    },
  };
}

/** False where no match can begin at a token of whose candidates the pattern is. */
function mayOpen({ firsts, seconds }: Opening, tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.kind === "article") return matchesFrom(firsts, tokens, first);
  return seconds === undefined || matchesFrom(seconds, tokens, first + 1);
}

/** True if one of the patterns takes the token at a place, or the first after the articles that stand there. */
function matchesFrom(patterns: readonly OneToken[], tokens: readonly Token[], place: number): boolean {
  for (let at = place; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (matchesOne(patterns, token)) return true;
    if (token.kind !== "article") return false;
  }
  return false;
}

function matchesOne(patterns: readonly OneToken[], token: Token): boolean {
  for (const pattern of patterns) if (matchesToken(pattern, token)) return true;
  return false;
}

/** Words that begin no pattern share one empty list. */
const NONE: readonly never[] = [];

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
}
