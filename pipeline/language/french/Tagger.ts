import { TAGS } from "../Analysis.ts";
import {
  LEFT_ALONE,
  LEFT_KEYS,
  leftKeys,
  pairOfTags,
  RIGHT_ALONE,
  RIGHT_KEYS,
  rightKeys,
  TAG_KEYS,
  TAGS_ALONE,
  tagKeys,
  WINDOW_KEYS,
  windowKeys,
} from "./contextKeys.ts";
import { createDecisionMemo } from "./createDecisionMemo.ts";
import { AS_LEFT, AS_RIGHT, createKnownWords, type KnownWord, OWN } from "./createKnownWords.ts";
import { createScores, SUMS } from "./createScores.ts";
import { enumeratorTag } from "./enumeratorTag.ts";
import type { Lexicon } from "./Lexicon.ts";
import { lines, type Sections, section, uint32 } from "./sections.ts";

export interface Tagger {
  /** @returns a number for each form of one sentence: its tag's place in `TAGS` */
  tag(forms: readonly string[]): Uint8Array;
}

/**
 * A tag that leads the next one by so much is taken before all is added: first with the word itself, the tags before and
 * the word after, then with the word before. What is left to add would change 0.02 % of the tags, half of them
 * for the better (of twenty read). It holds for the weights of `data/models/fr`: measure it anew when they change.
 */
export const CLEAR_LEAD = 200;

/** Slots of each memo of decisions, 17 bytes a slot. */
const SLOTS = 2 ** 16;
/** Kept where no tag is clear. */
const OPEN = 255;
/** `pairOfTags` is below this. */
const PAIRS = 1024;

/**
 * Greedy left-to-right tagger with the weights of an averaged perceptron.
 *
 * The score of a tag is a sum of integers; it is added only as far as a clear lead needs, and decisions are kept.
 *
 * @param sections `keys` (uint32) and `rows` (int8, one row of all tags a key), `tags`
 * @param clearLead Infinity adds everything always
 * @throws Error if the weights were made for other tags
 */
export function createTagger(sections: Sections, lexicon: Lexicon, clearLead = CLEAR_LEAD): Tagger {
  if (lines(section(sections, "tags")).join() !== TAGS.join()) throw new Error("weights made for other tags");
  const bytes = section(sections, "rows");
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scores = createScores(uint32(section(sections, "keys")), rows, TAGS.length);
  const { edge, know } = createKnownWords(scores, lexicon);
  const byRight = createDecisionMemo(SLOTS);
  const byBoth = createDecisionMemo(SLOTS);
  const keys = {
    left: new Uint32Array(LEFT_KEYS),
    right: new Uint32Array(RIGHT_KEYS),
    tags: new Uint32Array(TAG_KEYS),
    window: new Uint32Array(WINDOW_KEYS),
  };
  /** What pairs of tags add to any word's scores, and of which pairs it is known. */
  const pairSums = new Int32Array(PAIRS * SUMS);
  const knownPairs = new Uint8Array(PAIRS);

  function addRight(here: KnownWord, right: KnownWord, tags: number): void {
    tagKeys(here, tags, keys.tags);
    rightKeys(here, right, keys.right);
    scores.begin();
    if (knownPairs[tags] === 0) {
      scores.add(keys.tags, 0, TAGS_ALONE);
      scores.keep(pairSums, tags * SUMS);
      knownPairs[tags] = 1;
    } else scores.addSums(pairSums, tags * SUMS);
    scores.addSums(here.sums, OWN);
    scores.add(keys.tags, TAGS_ALONE, TAG_KEYS);
    scores.addSums(right.sums, AS_RIGHT);
    scores.add(keys.right, RIGHT_ALONE, RIGHT_KEYS);
  }

  /** @returns the tag if its lead is clear, or `OPEN` */
  function clear(): number {
    const tag = scores.highest();
    return scores.lead() >= clearLead ? tag : OPEN;
  }

  function decide(words: readonly KnownWord[], i: number, here: KnownWord, tags: number): number {
    const right = words[i + 1] ?? edge;
    let tag = byRight.find(here.id, tags, right.id, 0);
    const added = tag < 0;
    if (added) {
      addRight(here, right, tags);
      tag = clear();
      byRight.keep(tag);
    }
    if (tag !== OPEN) return tag;
    const left = words[i - 1] ?? edge;
    tag = byBoth.find(here.id, tags, right.id, left.id);
    if (tag >= 0 && tag !== OPEN) return tag;
    if (!added) addRight(here, right, tags);
    leftKeys(left, here, keys.left);
    scores.addSums(left.sums, AS_LEFT);
    scores.add(keys.left, LEFT_ALONE, LEFT_KEYS);
    if (tag < 0) {
      tag = clear();
      byBoth.keep(tag);
      if (tag !== OPEN) return tag;
    }
    windowKeys([words[i - 2] ?? edge, left, here, right, words[i + 2] ?? edge], tags, keys.window);
    scores.add(keys.window, 0, WINDOW_KEYS);
    return scores.highest();
  }

  return {
    tag(forms) {
      const result = new Uint8Array(forms.length);
      const words = forms.map(know);
      let tags = pairOfTags(-1, -1);
      let last = -1;
      for (let i = 0; i < words.length; i++) {
        const here = words[i] ?? edge;
        let tag = here.evident;
        if (tag < 0 && here.canEnumerate)
          tag = enumeratorTag(forms[i - 1] ?? "", here.form, forms[i + 1] ?? "");
        if (tag < 0) tag = decide(words, i, here, tags);
        result[i] = tag;
        tags = pairOfTags(tag, last);
        last = tag;
      }
      return result;
    },
  };
}
