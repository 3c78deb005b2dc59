import { type Entry, TAGS } from "../Analysis.ts";
import type { Lemmatizer } from "./createLemmatizer.ts";
import type { RawDocument } from "./RawDocument.ts";

/** Words with a tag, each with its lemma and a number. */
export interface Entries {
  /** Grows with the words that are asked for. */
  readonly register: readonly Entry[];
  /** The place in the register of a cache's word, by its number there, with the tag that has this place in `TAGS`. */
  number(cache: RawDocument["cache"], word: number, tag: number): number;
  /** The same for a form that is not the cache's. */
  numberOf(form: string, tag: number): number;
}

/** Entries of the words of one cache; to be made anew with another one. */
export function createEntries(lemmatize: Lemmatizer): Entries {
  const register: Entry[] = [];
  /** Places in the register plus 1, of each word a row of tags; 0 is not asked for yet. */
  let places = new Int32Array(TAGS.length * 2 ** 12);
  const others = new Map<string, number>();

  function add(form: string, tag: number): number {
    const name = TAGS[tag] ?? "X";
    return register.push({ form, tag: name, lemma: lemmatize(form, name) });
  }

  return {
    register,
    number(cache, word, tag) {
      const at = word * TAGS.length + tag;
      if (at >= places.length) places = enlarged(places, at);
      const place = places[at] ?? 0;
      if (place > 0) return place - 1;
      const added = add(cache.value(word), tag);
      places[at] = added;
      return added - 1;
    },
    numberOf(form, tag) {
      const key = `${tag} ${form}`;
      const place = others.get(key) ?? add(form, tag);
      others.set(key, place);
      return place - 1;
    },
  };
}

function enlarged(places: Int32Array, at: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * Math.max(places.length, at + 1));
  larger.set(places);
  return larger;
}
