import type { TextWords } from "./countWords.ts";
import type { Edit } from "./Draft.ts";
import { isWordEnd } from "./isWordEnd.ts";

/** Before these words a hyphen at a word's end stands for a part to come: `pré- et postscolaire`. */
const SUSPENDED = /^(?:et|ou|and|or|to|à)(?![\p{L}-])/u;
/** First parts that English joins with a hyphen. */
const PREFIX = /^(?:non|self|ex|well|co|anti|pre|post|semi|multi|inter|cross|mid|so|vice|all)$/iu;
/** Words of grammar inside of a compound: `pots-de-vin`, `up-to-date`. */
const LINK = /^(?:de|du|des|à|au|en|le|la|et|sur|of|the|to|by|in|up|on|and|for)$/u;

/** How two lines are joined. */
export interface LineJoint extends Edit {
  /** A hyphen was left where it stood, though it may only have parted a word. */
  readonly unsure?: boolean;
}

/**
 * The edit that joins two lines of one paragraph at a run of white space.
 *
 * A hyphen at the line's end stays where the word is written with it, and goes where the text itself or the lexicon
 * has the word only without it: `crimi-⏎nelle` → `criminelle`, `sous-⏎régional` → `sous-régional`. A piece that is
 * no word tells a word in two; of two words the hyphen stays, and so it does, unsure, where only one is.
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
): LineJoint {
  const before = text[start - 1];
  if (before === "\u00ad") return { start: start - 1, end, after: "" };
  if (/[,.)\]]/u.test(text[end] ?? "")) return { start, end, after: "" };
  if (before !== "-" || !/\S/u.test(text[start - 2] ?? " ")) return { start, end, after: " " };
  const [, prefix = "", left] = COMPOUND.exec(text.slice(Math.max(0, start - EDGE), start)) ?? [];
  const right = /^\p{Ll}+/u.exec(text.slice(end, end + EDGE))?.[0];
  if (left === undefined || right === undefined)
    return { start, end, after: /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? "" : " " };
  if (SUSPENDED.test(right)) return { start, end, after: " " };
  const hyphen = readHyphen(prefix.toLowerCase(), left.toLowerCase(), right, knowsWord, words);
  if (hyphen === "parts") return { start: start - 1, end, after: "" };
  return { start, end, after: "", ...(hyphen === "unsure" && { unsure: true }) };
}

/** No word is longer. */
const EDGE = 60;
const COMPOUND = /((?:\p{L}+-)*)(\p{L}+)-$/u;

/** Whether a hyphen at a line's end belongs to the word or parts it. */
function readHyphen(
  prefix: string,
  left: string,
  right: string,
  knowsWord: (word: string) => boolean,
  words: TextWords,
): "belongs" | "parts" | "unsure" {
  if (prefix !== "" && LINK.test(left)) return "belongs";
  const joined = words.count(left + right);
  const hyphened = words.count(`${left}-${right}`);
  if (joined + hyphened > 0) return joined >= hyphened ? "parts" : "belongs";
  if (knowsWord(`${left}-${right}`) || knowsWord(`${prefix}${left}-${right}`)) return "belongs";
  if (knowsWord(left + right)) return "parts";
  const isRight = isWord(right, knowsWord, words);
  if (PREFIX.test(left)) return isRight ? "belongs" : "unsure";
  if (isWordEnd(right)) return "parts";
  if (isWord(left, knowsWord, words)) return isRight ? "belongs" : "unsure";
  return isRight ? "unsure" : "parts";
}

function isWord(piece: string, knowsWord: (word: string) => boolean, words: TextWords): boolean {
  return knowsWord(piece) || words.count(piece) > 0;
}
