import { matchesToken } from "./matchesToken.ts";
import type { Gap, OneToken, Pattern } from "./Pattern.ts";
import type { Token } from "./readTokens.ts";

/** Places in a text between tokens, ascending: i stands before token i. */
export type Places = readonly number[];

/**
 * Every place that a pattern can reach from any of the given places; none if it does not match there.
 *
 * All readings are followed at once, so the work grows with pattern length times reach and never explodes.
 * Articles of the text are passed over before a word.
 *
 * @param end the text ends before this token
 */
export function advancePattern(
  pattern: Pattern,
  tokens: readonly Token[],
  places: Places,
  end = tokens.length,
): Places {
  if (places.length === 0) return places;
  switch (pattern.kind) {
    case "sequence":
      return advanceSequence(pattern.items, tokens, places, end);
    case "choice":
      return union(pattern.options.map((option) => advancePattern(option, tokens, places, end)));
    case "optional":
      return union([places, advancePattern(pattern.item, tokens, places, end)]);
    case "article":
      return places;
    case "gap":
      return crossGap(pattern, tokens, places, end);
    case "list":
      return union(places.map((place) => crossList(tokens, place, end)));
    case "title":
      return union(places.map((place) => crossTitle(tokens, place, end)));
    default:
      return takeTokens(pattern, tokens, places, end);
  }
}

function advanceSequence(
  items: readonly Pattern[],
  tokens: readonly Token[],
  places: Places,
  end: number,
): Places {
  let reached = places;
  for (const item of items) {
    reached = advancePattern(item, tokens, reached, end);
    if (reached.length === 0) break;
  }
  return reached;
}

function takeTokens(pattern: OneToken, tokens: readonly Token[], places: Places, end: number): Places {
  const reached: number[] = [];
  for (const from of places) {
    let place = from;
    while (pattern.kind !== "exact" && place < end && tokens[place]?.kind === "article") place++;
    const token = tokens[place];
    if (place >= end || token === undefined || !matchesToken(pattern, token)) continue;
    if (reached.at(-1) !== place + 1) reached.push(place + 1);
  }
  return reached;
}

/** One sweep over the text: what matters at a place is only how many words the nearest start leaves. */
function crossGap(gap: Gap, tokens: readonly Token[], places: Places, end: number): Places {
  const starts = new Set(places);
  const reached: number[] = [];
  const last = places.at(-1) ?? -1;
  let left = -1;
  for (let place = places[0] ?? 0; place <= end && (left >= 0 || place <= last); place++) {
    if (starts.has(place)) left = gap.words;
    if (left >= 0) reached.push(place);
    const kind = place < end ? tokens[place]?.kind : undefined;
    if (kind === "comma" || kind === "mark") left = -1;
    else if (kind === "word" && left >= 0) left--;
  }
  return reached;
}

/** Words of one member of an enumeration, and members, that a list passes over at most. */
const WORDS_IN_MEMBER = 8;
const MEMBERS = 12;

/**
 * Stops at a clause, a mark, or the word before the list said again: "le trafic d'armes et le trafic de …".
 * After a separator, a member that begins with a preposition may also end before the next one: a forgotten comma.
 */
function crossList(tokens: readonly Token[], from: number, end: number): Places {
  const head = tokens[from - 1]?.key;
  const reached = [from];
  let memberStart = from;
  let words = 0;
  for (let place = from; place < end && reached.length <= MEMBERS; place++) {
    const token = tokens[place];
    if (token === undefined || token.kind === "mark" || token.role === "clause" || token.key === head) break;
    if (token.kind === "comma" || token.role === "conjunction") {
      reached.push(place + 1);
      memberStart = place + 1;
      words = 0;
      continue;
    }
    const follows = memberStart > from && place > memberStart && token.role === "preposition";
    if (follows && tokens[memberStart]?.role === "preposition") reached.push(place);
    if (token.kind === "word" && ++words > WORDS_IN_MEMBER) break;
  }
  return reached;
}

const QUOTES = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** Longest title that is taken for one, in tokens. */
const LONGEST_TITLE = 60;

function crossTitle(tokens: readonly Token[], from: number, end: number): Places {
  const closing = QUOTES.get(tokens[from]?.form ?? "");
  if (closing === undefined || from >= end) return [];
  const inside = tokens.slice(from + 1, Math.min(end, from + 1 + LONGEST_TITLE));
  const length = inside.findIndex((token) => token.form === closing);
  return length === -1 ? [] : [from + length + 2];
}

function union(several: readonly Places[]): Places {
  return several.reduce(merge, []);
}

function merge(a: Places, b: Places): Places {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const next = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    merged.push(next);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
  }
  return merged;
}
