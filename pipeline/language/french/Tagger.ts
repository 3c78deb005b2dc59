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
  tagKeys,
  WINDOW_KEYS,
  windowKeys,
} from "./contextKeys.ts";
import { createDecisionMemo } from "./createDecisionMemo.ts";
import {
  AS_LEFT,
  AS_RIGHT,
  createKnownWords,
  type KnownWord,
  type KnownWords,
  OWN,
} from "./createKnownWords.ts";
import { createScores } from "./createScores.ts";
import { createSumsMemo } from "./createSumsMemo.ts";
import { enumeratorTag } from "./enumeratorTag.ts";
import type { Lexicon } from "./Lexicon.ts";
import { lines, type Sections, section, uint32 } from "./sections.ts";

export interface Tagger {
  /** @returns a number for each form of one sentence: its tag's place in `TAGS` */
  tag(forms: readonly string[]): Uint8Array;
  /** Writes the tags of one sentence, the words from `first` to `end`, exclusive, to the same places of `tags`. */
  tagWords(words: readonly KnownWord[], first: number, end: number, tags: Uint8Array): void;
  /** The words as this tagger knows them. */
  readonly words: KnownWords;
}

/**
 * A tag that leads the next one by so much is taken before all is added: first with the word itself, the tags before and
 * the word after, then with the word before. What is left to add would change 189 of 1,122,421 tags of fr-77.zip
 * (0.02 %). It holds for the weights of `data/models/fr`: measure it anew when they change.
 */
export const CLEAR_LEAD = 200;

/**
 * Slots of the memos of decisions, 16 bytes a slot, and of each memo of sums, 48 bytes a slot: 11 MB in all. Of the first
 * 984,000 decisions of fr-77.zip 69 % are found; 65 % with half the slots, 71 % with twice as many.
 */
const RIGHT_SLOTS = 2 ** 18;
const BOTH_SLOTS = 2 ** 16;
const SUM_SLOTS = 2 ** 16;
/** Kept where no tag is clear. */
const OPEN = 255;

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
  const known = createKnownWords(scores, lexicon);
  const { edge } = known;
  const byRight = createDecisionMemo(RIGHT_SLOTS);
  const byBoth = createDecisionMemo(BOTH_SLOTS);
  const ofTags = createSumsMemo(SUM_SLOTS);
  const ofRight = createSumsMemo(SUM_SLOTS);
  const keys = {
    left: new Uint32Array(LEFT_KEYS),
    right: new Uint32Array(RIGHT_KEYS),
    tags: new Uint32Array(TAG_KEYS),
    window: new Uint32Array(WINDOW_KEYS),
  };
  /** The sentence that is being tagged. */
  let [first, end] = [0, 0];

  /** Begins with what the word itself, the tags before it and the word after it add. */
  function addRight(here: KnownWord, right: KnownWord, tags: number): void {
    const withTags = ofTags.find(here.id, tags);
    if (!ofTags.isKnown()) {
      tagKeys(here, tags, keys.tags);
      scores.begin();
      scores.addSums(here.sums, OWN);
      scores.add(keys.tags, 0, TAG_KEYS);
      scores.keep(ofTags.sums, withTags);
    }
    const withRight = ofRight.find(here.id, right.id);
    if (!ofRight.isKnown()) {
      rightKeys(here, right, keys.right);
      scores.begin();
      scores.addSums(right.sums, AS_RIGHT);
      scores.add(keys.right, RIGHT_ALONE, RIGHT_KEYS);
      scores.keep(ofRight.sums, withRight);
    }
    scores.begin();
    scores.addSums(ofTags.sums, withTags);
    scores.addSums(ofRight.sums, withRight);
  }

  /** @returns the tag if its lead is clear, or `OPEN` */
  function clear(): number {
    const tag = scores.highest();
    return scores.lead() >= clearLead ? tag : OPEN;
  }

  /** @param i a place between `first` and `end` */
  function decide(words: readonly KnownWord[], i: number, here: KnownWord, tags: number): number {
    const right = i + 1 < end ? (words[i + 1] ?? edge) : edge;
    let tag = byRight.find(here.id, tags, right.id, 0);
    const added = tag < 0;
    if (added) {
      addRight(here, right, tags);
      tag = clear();
      byRight.keep(tag);
    }
    if (tag !== OPEN) return tag;
    const left = i > first ? (words[i - 1] ?? edge) : edge;
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
    const left2 = i > first + 1 ? (words[i - 2] ?? edge) : edge;
    const right2 = i + 2 < end ? (words[i + 2] ?? edge) : edge;
    windowKeys([left2, left, here, right, right2], tags, keys.window);
    scores.add(keys.window, 0, WINDOW_KEYS);
    return scores.highest();
  }

  function tagWords(words: readonly KnownWord[], from: number, to: number, result: Uint8Array): void {
    first = from;
    end = to;
    let tags = pairOfTags(-1, -1);
    let last = -1;
    for (let i = first; i < end; i++) {
      const here = words[i] ?? edge;
      let tag = here.evident;
      if (tag < 0 && here.canEnumerate) {
        const left = i > first ? words[i - 1] : edge;
        const right = i + 1 < end ? words[i + 1] : edge;
        tag = enumeratorTag(left?.form ?? "", here.form, right?.form ?? "");
      }
      if (tag < 0) tag = decide(words, i, here, tags);
      result[i] = tag;
      tags = pairOfTags(tag, last);
      last = tag;
    }
  }

  return {
    words: known,
    tagWords,
    tag(forms) {
      const result = new Uint8Array(forms.length);
      tagWords(forms.map(known.know), 0, forms.length, result);
      return result;
    },
  };
}
