import { TAGS } from "../Analysis.ts";
import type { Lemmatizer } from "./createLemmatizer.ts";
import { hashUnit } from "./featureKey.ts";

const SLOTS = 2 ** 16;
/** A slot holds a word, its tag and its lemma, side by side. */
const WIDTH = 3;
/** So many of a word's last characters tell its slot, with the first. */
const LOOKED_AT = 6;

/**
 * Makes wink-nlp's lemmatizer, which is given words in lower case and gives lemmas in lower case, of proper nouns too.
 *
 * It is asked for every token anew and by strings alone, so it remembers, in as many slots as there are: new words take
 * the place of older ones.
 */
export function createLowerLemmatizer(lemmatize: Lemmatizer): (normal: string, tag: string) => string {
  const kept = new Array<string>(SLOTS * WIDTH).fill("");
  return (normal, tag) => {
    const { length } = normal;
    let hash = hashUnit(hashUnit(length, tag.charCodeAt(0)), tag.charCodeAt(1));
    if (length > LOOKED_AT) hash = hashUnit(hash, normal.charCodeAt(0));
    for (let i = length > LOOKED_AT ? length - LOOKED_AT : 0; i < length; i++)
      hash = hashUnit(hash, normal.charCodeAt(i));
    const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * WIDTH;
    if (kept[slot] !== normal || kept[slot + 1] !== tag) {
      kept[slot] = normal;
      kept[slot + 1] = tag;
      kept[slot + 2] = lemmatize(normal, TAGS.find((known) => known === tag) ?? "X").toLowerCase();
    }
    return kept[slot + 2] ?? normal;
  };
}
