import { TAGS } from "../Analysis.ts";
import { LEFT_ALONE, LEFT_KEYS, leftKeys, RIGHT_ALONE, RIGHT_KEYS, rightKeys } from "./contextKeys.ts";
import { type Scores, SUMS } from "./createScores.ts";
import { createVocabulary, hashUnits, type Kept } from "./createVocabulary.ts";
import { canEnumerate } from "./enumeratorTag.ts";
import { evidentTag } from "./evidentTag.ts";
import { createWord, EDGE, type Word, type WordView } from "./features.ts";
import type { Lexicon } from "./Lexicon.ts";
import { marksOf } from "./wordMarks.ts";

/** A form with all that is made of it alone. */
export interface KnownWord extends WordView, Kept {
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

/** Words as the tagger knows them, each form made once. */
export interface KnownWords {
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: KnownWord;
  know(form: string): KnownWord;
  /** The same for `text.slice(start, end)`, whose hash is `hashUnits(text, start, end)`. */
  find(text: string, start: number, end: number, hash: number): KnownWord;
  /** Forgets all forms if there are very many, which bounds memory: to be asked between two texts. True if it did. */
  forgetIfMany(): boolean;
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
  const { find, size, clear } = createVocabulary((form, hash, place) => {
    lastId++;
    return { hash, place, ...makeKnown(createWord(form, lexicon), lastId) };
  });

  function makeKnown(word: Word, id: number): Omit<KnownWord, "hash" | "place"> {
    const { form, normal, ending, ambiguity, detail, shape } = word;
    const evident = id === 0 ? undefined : evidentTag(form);
    return {
      id,
      form,
      normal,
      word: word.word,
      ending,
      ambiguity,
      detail,
      shape,
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
    edge: { hash: 0, place: -1, ...makeKnown(EDGE, 0) },
    know: (form) => find(form, 0, form.length, hashUnits(form, 0, form.length)),
    find,
    forgetIfMany() {
      if (size() <= MOST_KEPT) return false;
      clear();
      return true;
    },
  };
}
