import { advancePattern } from "./advancePattern.ts";
import type { Pattern } from "./Pattern.ts";
import type { Token } from "./readTokens.ts";

/**
 * How a mention is listed among its theme's wordings: the pattern's own words for what it asks for, the text's
 * words, in lower case, for what it leaves open. Inflection is so levelled to what the theme's author wrote,
 * whose capitals stay. A list is left out; apostrophes are typographic.
 *
 * @param from first token of the mention
 * @param to end of the mention, exclusive: a place that the pattern reaches from `from`
 */
export function wordPattern(pattern: Pattern, tokens: readonly Token[], from: number, to: number): string {
  return joinWords(trace(pattern, tokens.slice(from, to), 0, to - from) ?? []);
}

type Words = readonly string[];

/** One reading of the pattern that leads from `from` to `to`; undefined if there is none. */
function trace(pattern: Pattern, tokens: readonly Token[], from: number, to: number): Words | undefined {
  switch (pattern.kind) {
    case "sequence":
      return traceSequence(pattern.items, tokens, from, to);
    case "choice":
      return firstDefined(pattern.options, (option) => trace(option, tokens, from, to));
    case "optional":
      return from === to ? [] : trace(pattern.item, tokens, from, to);
    case "article":
      return from === to ? [pattern.shown] : undefined;
    case "list":
      return [];
    case "title":
    case "gap":
      return tokens.slice(from, to).map((token) => token.lower);
    default:
      if (!advancePattern(pattern, tokens, [from]).includes(to)) return undefined;
      return [showToken(pattern, tokens[to - 1])];
  }
}

function traceSequence(
  items: readonly Pattern[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Words | undefined {
  const reached = [[from] as readonly number[]];
  for (const item of items) reached.push(advancePattern(item, tokens, reached.at(-1) ?? []));
  const words: Words[] = [];
  let end = to;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined) return undefined;
    const start = reached[index]?.findLast((place) => advancePattern(item, tokens, [place]).includes(end));
    if (start === undefined) return undefined;
    words.unshift(trace(item, tokens, start, end) ?? []);
    end = start;
  }
  return words.flat();
}

function showToken(pattern: Pattern, token: Token | undefined): string {
  if (pattern.kind === "word") return pattern.shown;
  if (pattern.kind === "exact") return pattern.form;
  if (pattern.kind === "mark") return pattern.text;
  if (token === undefined) return "";
  if (pattern.kind === "prefix" && token.foldedLemma.startsWith(pattern.beginning)) return token.lemma;
  return token.lower;
}

function firstDefined<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words as one would print them: no space after an apostrophe or before a comma. */
function joinWords(words: Words): string {
  return words
    .join(" ")
    .replace(/\bd(?:e|') (?=[aeiouyàâéèêëîïôûœ])/g, "d'")
    .replace(/' /g, "'")
    .replace(/ (?=[,')]|'s\b)/g, "")
    .replaceAll("'", "’");
}
