import { TAGS } from "../Analysis.ts";
import { LEFT_ALONE, LEFT_KEYS, leftKeys, RIGHT_ALONE, RIGHT_KEYS, rightKeys } from "./contextKeys.ts";
import { type Scores, SUMS } from "./createScores.ts";
import { canEnumerate } from "./enumeratorTag.ts";
import { evidentTag } from "./evidentTag.ts";
import { createWord, EDGE, type Word, type WordView } from "./features.ts";
import type { Lexicon } from "./Lexicon.ts";
import { marksOf } from "./wordMarks.ts";

/** A form with all that is made of it alone. */
export interface KnownWord extends WordView {
  /** Never given twice, so that what a memo holds about a forgotten word is not found again. */
  readonly id: number;
  /** The tag that its characters decide, by its place in `TAGS`, or −1. */
  readonly evident: number;
  readonly canEnumerate: boolean;
  /** See `marksOf`. */
  readonly marks: number;
  /** Sums of the weights that depend on this word alone. */
  readonly sums: Int32Array;
}

/** Words as the tagger knows them. */
export interface KnownWords {
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: KnownWord;
  /** Makes a word anew each time, for those who keep it themselves. */
  make(form: string): KnownWord;
  /** Makes a form's word once; all are forgotten when there are very many, which bounds memory. */
  know(form: string): KnownWord;
}

const MOST_KEPT = 200_000;
/** Where a word's sums stand: of what it adds to its own scores, to those of the word before, and of the word after. */
export const OWN = 0;
export const AS_RIGHT = SUMS;
export const AS_LEFT = 2 * SUMS;

/** @param scores is used, and left with sums of no meaning, whenever a new form comes */
export function createKnownWords(scores: Scores, lexicon: Lexicon): KnownWords {
  const right = new Uint32Array(RIGHT_KEYS);
  const left = new Uint32Array(LEFT_KEYS);
  let lastId = 0;
  const known = new Map<string, KnownWord>();

  function make(form: string): KnownWord {
    lastId++;
    return makeKnown(createWord(form, lexicon), lastId);
  }

  /** Hashes as signed numbers, which V8 keeps in the object itself; to keys they are the same. */
  function makeKnown(word: Word, id: number): KnownWord {
    const { form, normal, ending, ambiguity, detail, shape } = word;
    const evident = id === 0 ? undefined : evidentTag(form);
    return {
      id,
      form,
      normal,
      word: word.word | 0,
      ending: ending | 0,
      ambiguity: ambiguity | 0,
      detail: detail | 0,
      shape: shape | 0,
      evident: evident === undefined ? -1 : TAGS.indexOf(evident),
      canEnumerate: canEnumerate(form),
      marks: marksOf(form),
      sums: sumsOf(word),
    };
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

  return {
    edge: makeKnown(EDGE, 0),
    make,
    know(form) {
      const found = known.get(form);
      if (found !== undefined) return found;
      if (known.size >= MOST_KEPT) known.clear();
      const word = make(form);
      known.set(form, word);
      return word;
    },
  };
}
