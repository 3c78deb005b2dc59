import { TAGS } from "../Analysis.ts";
import { LEFT_ALONE, LEFT_KEYS, leftKeys, RIGHT_ALONE, RIGHT_KEYS, rightKeys } from "./contextKeys.ts";
import { type Scores, SUMS } from "./createScores.ts";
import { canEnumerate } from "./enumeratorTag.ts";
import { evidentTag } from "./evidentTag.ts";
import { createWord, EDGE, type Word } from "./features.ts";
import type { Lexicon } from "./Lexicon.ts";

/** A form with all that the tagger makes of it alone. */
export interface KnownWord extends Word {
  /** Never given twice, so that what a memo holds about a forgotten word is not found again. */
  readonly id: number;
  readonly evident: number;
  readonly canEnumerate: boolean;
  /** Sums of the weights that depend on this word alone. */
  readonly sums: Int32Array;
}

/** Words as the tagger knows them, each form made once. */
export interface KnownWords {
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: KnownWord;
  know(form: string): KnownWord;
}

/** Known forms are kept until there are this many; then all are forgotten, which bounds memory. */
const MOST_KEPT = 200_000;
/** Where a word's sums stand: of what it adds to its own scores, to those of the word before, and of the word after. */
export const OWN = 0;
export const AS_RIGHT = SUMS;
export const AS_LEFT = 2 * SUMS;

/** @param scores is used, and left with sums of no meaning, whenever a new form comes */
export function createKnownWords(scores: Scores, lexicon: Lexicon): KnownWords {
  const known = new Map<string, KnownWord>();
  const right = new Uint32Array(RIGHT_KEYS);
  const left = new Uint32Array(LEFT_KEYS);
  let lastId = 0;

  function know(form: string): KnownWord {
    const found = known.get(form);
    if (found !== undefined) return found;
    const word = createWord(form, lexicon);
    const evident = evidentTag(form);
    lastId++;
    const created = {
      ...word,
      id: lastId,
      sums: sumsOf(word),
      evident: evident === undefined ? -1 : TAGS.indexOf(evident),
      canEnumerate: canEnumerate(form),
    };
    if (known.size >= MOST_KEPT) known.clear();
    known.set(form, created);
    return created;
  }

  function sumsOf(word: Word): Int32Array {
    const sums = new Int32Array(3 * SUMS);
    scores.begin();
    scores.add(word.keys, 0, word.keys.length);
    scores.keep(sums, OWN);
    scores.begin();
    rightKeys(EDGE, word, right);
    scores.add(right, 0, RIGHT_ALONE);
    scores.keep(sums, AS_RIGHT);
    scores.begin();
    leftKeys(word, EDGE, left);
    scores.add(left, 0, LEFT_ALONE);
    scores.keep(sums, AS_LEFT);
    return sums;
  }

  return { edge: { ...EDGE, id: 0, evident: -1, canEnumerate: false, sums: sumsOf(EDGE) }, know };
}
