import type { Lexicon } from "./Lexicon.ts";
import { normalizeForm } from "./normalizeForm.ts";

/** What the tagger sees of one form; made once for each distinct form. */
export interface Word {
  readonly form: string;
  readonly normal: string;
  /** Hashes: of the folded form, its last three letters, its parts of speech, the same with gender and number. */
  readonly word: number;
  readonly ending: number;
  readonly ambiguity: number;
  readonly detail: number;
  readonly shape: number;
  /** Keys of the features that do not depend on the neighbours. */
  readonly keys: Uint32Array;
}

/** How many keys `contextKeys` writes. */
export const CONTEXT_KEYS = 29;

/** Stands before the first and after the last word of a sentence. */
export const EDGE: Word = {
  form: "",
  normal: "",
  word: 1,
  ending: 1,
  ambiguity: 1,
  detail: 1,
  shape: 1,
  keys: new Uint32Array(),
};

export function createWord(form: string, lexicon: Lexicon): Word {
  const normal = normalizeForm(form);
  const reading = readingOf(normal, lexicon);
  const shape = hash(shapeOf(form));
  const word = hash(normal);
  const ending = hash(normal.slice(-3));
  const ambiguity = hash(reading?.ambiguity ?? `?${shapeOf(form)}${normal.slice(-2)}`);
  const detail = hash(reading?.detail ?? `?${normal.slice(-4)}`);
  const keys = [
    key(1, word, 0),
    key(2, word, shape),
    key(3, ambiguity, 0),
    key(4, detail, 0),
    key(5, shape, 0),
  ];
  for (let length = 1; length <= 5 && length < normal.length; length++) {
    keys.push(key(10 + length, hash(normal.slice(-length)), 0));
  }
  for (let length = 1; length <= 4 && length < normal.length; length++) {
    keys.push(key(20 + length, hash(normal.slice(0, length)), 0));
  }
  keys.push(
    key(6, ambiguity, shape),
    key(7, ambiguity, ending),
    key(8, reading === undefined ? 1 : 0, shape),
  );
  return { form, normal, word, ending, ambiguity, detail, shape, keys: Uint32Array.from(keys) };
}

/** Compounds are known by their last part: *sous-groupes* reads as *groupes*. */
export function readingOf(normal: string, lexicon: Lexicon): ReturnType<Lexicon["reading"]> {
  const whole = lexicon.reading(normal);
  const hyphen = normal.lastIndexOf("-");
  return whole ?? (hyphen > 0 ? lexicon.reading(normal.slice(hyphen + 1)) : undefined);
}

/**
 * Writes the keys of the features of word i that depend on its neighbours and on the tags given before it.
 *
 * @param before tag numbers of the words i − 1 and i − 2, −1 at the edge
 * @param keys receives `CONTEXT_KEYS` keys
 */
export function contextKeys(
  words: readonly Word[],
  i: number,
  before: readonly [number, number],
  keys: Uint32Array,
): void {
  const here = words[i] ?? EDGE;
  const left = words[i - 1] ?? EDGE;
  const left2 = words[i - 2] ?? EDGE;
  const right = words[i + 1] ?? EDGE;
  const right2 = words[i + 2] ?? EDGE;
  const tag = before[0] + 2;
  const tags = tag * 32 + before[1] + 2;
  keys[0] = key(30, tag, 0);
  keys[1] = key(31, tags, 0);
  keys[2] = key(32, tag, here.word);
  keys[3] = key(33, tag, here.ambiguity);
  keys[4] = key(34, tags, here.ambiguity);
  keys[5] = key(35, left.word, 0);
  keys[6] = key(36, right.word, 0);
  keys[7] = key(37, left2.word, 0);
  keys[8] = key(38, right2.word, 0);
  keys[9] = key(39, left.word, here.word);
  keys[10] = key(40, here.word, right.word);
  keys[11] = key(41, right.ambiguity, 0);
  keys[12] = key(42, left.ambiguity, here.ambiguity);
  keys[13] = key(43, here.ambiguity, right.ambiguity);
  keys[14] = key(44, mix(left.ambiguity, right.ambiguity), here.ambiguity);
  keys[15] = key(45, mix(tag, right.ambiguity), here.ambiguity);
  keys[16] = key(46, left.detail, here.detail);
  keys[17] = key(47, here.detail, right.detail);
  keys[18] = key(48, left.word, here.ambiguity);
  keys[19] = key(49, right.word, here.ambiguity);
  keys[20] = key(50, mix(right.ambiguity, right2.ambiguity), here.ambiguity);
  keys[21] = key(51, left.ending, 0);
  keys[22] = key(52, right.ending, 0);
  keys[23] = key(53, mix(here.shape, left === EDGE ? 1 : 0), here.ambiguity);
  keys[24] = key(54, mix(tag, right.word), here.ambiguity);
  keys[25] = key(55, mix(left2.word, left.word), 0);
  keys[26] = key(56, mix(right.word, right2.word), here.ambiguity);
  keys[27] = key(57, mix(tag, here.ending), here.shape);
  keys[28] = key(58, mix(left.shape, right.shape), here.shape);
}

/** Capital, small, digit and other characters, runs shortened: *État* Xx, *ONU* X, *14-18* 9-9. */
function shapeOf(form: string): string {
  if (/^\p{Ll}+$/u.test(form)) return "x";
  return form
    .replace(/’/g, "'")
    .replace(/\p{Lu}+/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{Nd}+/gu, "9")
    .slice(0, 6);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) >>> 0;
}

/** A feature's key, never 0: template, then its two values, mixed as in MurmurHash3. */
function key(template: number, a: number, b: number): number {
  let value = Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0xcc9e2d51);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ Math.imul(b, 0x1b873593);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0 || 1;
}
