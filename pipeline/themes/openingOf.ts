import type { OneToken, Pattern } from "./Pattern.ts";

/** With which tokens a match of a pattern can begin. */
export interface Opening {
  /** Its first token matches one of these, articles of the text passed over. */
  readonly firsts: readonly OneToken[];
  /** Its second token matches one of these; undefined: anything may follow the first, or nothing. */
  readonly seconds: readonly OneToken[] | undefined;
}

/**
 * The first two tokens that a pattern asks for: what can be told of a text before the pattern is tried on it.
 *
 * @param pattern begins with a word, as `parsePattern` has it
 */
export function openingOf(pattern: Pattern): Opening {
  const { firsts, seconds, hasOne } = reachOf(pattern);
  return { firsts: firsts ?? [], seconds: hasOne ? undefined : seconds };
}

/** Tokens at a place; undefined: any. */
type Tokens = readonly OneToken[] | undefined;

/** What the matches of a pattern, or of a part of one, have as their first and second token. */
interface Reach {
  readonly firsts: Tokens;
  readonly seconds: Tokens;
  /** True if there is a match without any token. */
  readonly hasNone: boolean;
  /** True if there is a match of one token. */
  readonly hasOne: boolean;
}

const EMPTY: Reach = { firsts: [], seconds: [], hasNone: true, hasOne: false };
const ANYTHING: Reach = { firsts: undefined, seconds: undefined, hasNone: true, hasOne: true };

function reachOf(pattern: Pattern): Reach {
  switch (pattern.kind) {
    case "sequence":
      return pattern.items.map(reachOf).reduceRight((rest, item) => follow(item, rest), EMPTY);
    case "choice":
      return pattern.options.map(reachOf).reduce(either);
    case "optional":
      return { ...reachOf(pattern.item), hasNone: true };
    case "article":
      return EMPTY;
    case "gap":
    case "list":
    case "title":
      return ANYTHING;
    default:
      return { firsts: [pattern], seconds: [], hasNone: false, hasOne: true };
  }
}

function follow(item: Reach, rest: Reach): Reach {
  return {
    firsts: union(item.firsts, item.hasNone ? rest.firsts : []),
    seconds: union(union(item.seconds, item.hasOne ? rest.firsts : []), item.hasNone ? rest.seconds : []),
    hasNone: item.hasNone && rest.hasNone,
    hasOne: (item.hasOne && rest.hasNone) || (item.hasNone && rest.hasOne),
  };
}

function either(a: Reach, b: Reach): Reach {
  return {
    firsts: union(a.firsts, b.firsts),
    seconds: union(a.seconds, b.seconds),
    hasNone: a.hasNone || b.hasNone,
    hasOne: a.hasOne || b.hasOne,
  };
}

function union(a: Tokens, b: Tokens): Tokens {
  return a === undefined || b === undefined ? undefined : [...a, ...b];
}
