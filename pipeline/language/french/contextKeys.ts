import { featureKey, mix } from "./featureKey.ts";
import { EDGE, type WordView } from "./features.ts";

/** How many keys each group of context features has; the groups share their input, so that a sum can be kept. */
export const LEFT_KEYS = 7;
export const RIGHT_KEYS = 7;
export const TAG_KEYS = 6;
export const WINDOW_KEYS = 9;

/** So many of a group's keys, its first, depend on the neighbour alone, not on the word between. */
export const LEFT_ALONE = 2;
export const RIGHT_ALONE = 3;

/** How many keys `contextKeys` writes. */
export const CONTEXT_KEYS = LEFT_KEYS + RIGHT_KEYS + TAG_KEYS + WINDOW_KEYS;

/** The keys that depend on the tags before stand together: those of the tags' group and the first of the window's. */
const WINDOW_TAGGED_KEYS = 2;
export const TAGGED_KEYS = TAG_KEYS + WINDOW_TAGGED_KEYS;
export const FIRST_WITH_TAGS = LEFT_KEYS + RIGHT_KEYS;
export const LAST_WITH_TAGS = FIRST_WITH_TAGS + TAGGED_KEYS - 1;

/** A word with two neighbours on each side, `EDGE` where the sentence has no more. */
export type Window = readonly [
  left2: WordView,
  left: WordView,
  here: WordView,
  right: WordView,
  right2: WordView,
];

/**
 * Writes the keys of the features of word i that depend on its neighbours and on the tags given before it.
 *
 * @param before tag numbers of the words i − 1 and i − 2, −1 at the edge
 * @param keys receives `CONTEXT_KEYS` keys
 */
export function contextKeys(
  words: readonly WordView[],
  i: number,
  before: readonly [number, number],
  keys: Uint32Array,
): void {
  const here = words[i] ?? EDGE;
  const left = words[i - 1] ?? EDGE;
  const right = words[i + 1] ?? EDGE;
  const tags = pairOfTags(before[0], before[1]);
  leftKeys(left, here, keys);
  rightKeys(here, right, keys.subarray(LEFT_KEYS));
  tagKeys(here, tags, keys.subarray(LEFT_KEYS + RIGHT_KEYS));
  const window: Window = [words[i - 2] ?? EDGE, left, here, right, words[i + 2] ?? EDGE];
  windowKeys(window, tags, keys.subarray(LEFT_KEYS + RIGHT_KEYS + TAG_KEYS));
}

/** The two tags before a word as one number below 1,024; −1 stands for the edge. */
export function pairOfTags(last: number, lastButOne: number): number {
  return (last + 2) * 32 + lastButOne + 2;
}

export function leftKeys(left: WordView, here: WordView, keys: Uint32Array): void {
  keys[0] = featureKey(35, left.word, 0);
  keys[1] = featureKey(51, left.ending, 0);
  keys[2] = featureKey(39, left.word, here.word);
  keys[3] = featureKey(42, left.ambiguity, here.ambiguity);
  keys[4] = featureKey(46, left.detail, here.detail);
  keys[5] = featureKey(48, left.word, here.ambiguity);
  keys[6] = featureKey(53, mix(here.shape, left.form === "" ? 1 : 0), here.ambiguity);
}

export function rightKeys(here: WordView, right: WordView, keys: Uint32Array): void {
  keys[0] = featureKey(36, right.word, 0);
  keys[1] = featureKey(41, right.ambiguity, 0);
  keys[2] = featureKey(52, right.ending, 0);
  keys[3] = featureKey(40, here.word, right.word);
  keys[4] = featureKey(43, here.ambiguity, right.ambiguity);
  keys[5] = featureKey(47, here.detail, right.detail);
  keys[6] = featureKey(49, right.word, here.ambiguity);
}

export function tagKeys(here: WordView, tags: number, keys: Uint32Array): void {
  const tag = tags >>> 5;
  keys[0] = featureKey(30, tag, 0);
  keys[1] = featureKey(31, tags, 0);
  keys[2] = featureKey(32, tag, here.word);
  keys[3] = featureKey(33, tag, here.ambiguity);
  keys[4] = featureKey(34, tags, here.ambiguity);
  keys[5] = featureKey(57, mix(tag, here.ending), here.shape);
}

export function windowKeys(
  [left2, left, here, right, right2]: Window,
  tags: number,
  keys: Uint32Array,
): void {
  tagAndRightKeys(here, right, tags, keys);
  keys[2] = featureKey(37, left2.word, 0);
  keys[3] = featureKey(38, right2.word, 0);
  keys[4] = featureKey(44, mix(left.ambiguity, right.ambiguity), here.ambiguity);
  keys[5] = featureKey(50, mix(right.ambiguity, right2.ambiguity), here.ambiguity);
  keys[6] = featureKey(55, mix(left2.word, left.word), 0);
  keys[7] = featureKey(56, mix(right.word, right2.word), here.ambiguity);
  keys[8] = featureKey(58, mix(left.shape, right.shape), here.shape);
}

function tagAndRightKeys(here: WordView, right: WordView, tags: number, keys: Uint32Array): void {
  const tag = tags >>> 5;
  keys[0] = featureKey(45, mix(tag, right.ambiguity), here.ambiguity);
  keys[1] = featureKey(54, mix(tag, right.word), here.ambiguity);
}

/** Writes the `TAGGED_KEYS` keys that depend on the tags before, in the order of `contextKeys`. */
export function taggedKeys(here: WordView, right: WordView, tags: number, keys: Uint32Array): void {
  tagKeys(here, tags, keys);
  tagAndRightKeys(here, right, tags, keys.subarray(TAG_KEYS));
}
