import { featureKey, hash } from "./featureKey.ts";
import type { Lexicon } from "./Lexicon.ts";
import { normalizeForm } from "./normalizeForm.ts";

/** What the tagger sees of one form; made once for each distinct form. */
export interface Word extends WordView {
  /** Keys of the features that do not depend on the neighbours. */
  readonly keys: Uint32Array;
}

/** What the tagger sees of a form beside its neighbours. */
export interface WordView {
  readonly form: string;
  readonly normal: string;
  /** Hashes: of the folded form, its last three letters, its parts of speech, the same with gender and number. */
  readonly word: number;
  readonly ending: number;
  readonly ambiguity: number;
  readonly detail: number;
  readonly shape: number;
}

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
    featureKey(1, word, 0),
    featureKey(2, word, shape),
    featureKey(3, ambiguity, 0),
    featureKey(4, detail, 0),
    featureKey(5, shape, 0),
  ];
  for (let length = 1; length <= 5 && length < normal.length; length++) {
    keys.push(featureKey(10 + length, hash(normal.slice(-length)), 0));
  }
  for (let length = 1; length <= 4 && length < normal.length; length++) {
    keys.push(featureKey(20 + length, hash(normal.slice(0, length)), 0));
  }
  keys.push(
    featureKey(6, ambiguity, shape),
    featureKey(7, ambiguity, ending),
    featureKey(8, reading === undefined ? 1 : 0, shape),
  );
  return { form, normal, word, ending, ambiguity, detail, shape, keys: Uint32Array.from(keys) };
}

/** Compounds are known by their last part: *sous-groupes* reads as *groupes*. */
export function readingOf(normal: string, lexicon: Lexicon): ReturnType<Lexicon["reading"]> {
  const whole = lexicon.reading(normal);
  const hyphen = normal.lastIndexOf("-");
  return whole ?? (hyphen > 0 ? lexicon.reading(normal.slice(hyphen + 1)) : undefined);
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
