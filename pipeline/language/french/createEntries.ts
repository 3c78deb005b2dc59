import { type Entry, TAGS } from "../Analysis.ts";
import type { KnownWord } from "./createKnownWords.ts";
import type { Lemmatizer } from "./createLemmatizer.ts";

/** Known words with a tag, each with its lemma and a number. */
export interface Entries {
  /** Grows with the words that are asked for. */
  readonly register: readonly Entry[];
  /** The place in the register of a word with the tag that has this place in `TAGS`. */
  number(word: KnownWord, tag: number): number;
}

/** Entries of words that are known; to be made anew when all words are forgotten. */
export function createEntries(lemmatize: Lemmatizer): Entries {
  const register: Entry[] = [];
  /** Places in the register plus 1, of each word a row of tags; 0 is not asked for yet. */
  let places = new Int32Array(TAGS.length * 2 ** 12);
  return {
    register,
    number(word, tag) {
      const at = word.place * TAGS.length + tag;
      if (at >= places.length) places = enlarged(places, at);
      const place = places[at] ?? 0;
      if (place > 0) return place - 1;
      const name = TAGS[tag] ?? "X";
      places[at] = register.push({ form: word.form, tag: name, lemma: lemmatize(word.form, name) });
      return register.length - 1;
    },
  };
}

function enlarged(places: Int32Array, at: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * Math.max(places.length, at + 1));
  larger.set(places);
  return larger;
}
