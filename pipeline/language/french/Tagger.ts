import { TAGS } from "../Analysis.ts";
import {
  LEFT_KEYS,
  leftKeys,
  pairOfTags,
  RIGHT_KEYS,
  rightKeys,
  TAG_KEYS,
  tagKeys,
  WINDOW_KEYS,
  type Window,
  windowKeys,
} from "./contextKeys.ts";
import { createDecisionMemo } from "./createDecisionMemo.ts";
import { createSumMemo } from "./createSumMemo.ts";
import { createTable } from "./createTable.ts";
import { enumeratorTag } from "./enumeratorTag.ts";
import { evidentTag } from "./evidentTag.ts";
import { createWord, EDGE, type Word } from "./features.ts";
import { highest } from "./highest.ts";
import type { Lexicon } from "./Lexicon.ts";
import { lines, type Sections, section, uint32 } from "./sections.ts";

export interface Tagger {
  /** @returns a number for each form of one sentence: its tag's place in `TAGS` */
  tag(forms: readonly string[]): Uint8Array;
}

/** Known forms are kept until there are this many; then all are forgotten, which bounds memory. */
const MOST_KEPT = 200_000;
/** Slots of each memo of sums and of the memo of decisions: 23 MB together, the fastest of those measured. */
const PAIRS = 2 ** 17;
const WINDOWS = 2 ** 18;

interface KnownWord extends Word {
  /** Never given twice, so that what a memo holds about a forgotten word is not found again. */
  readonly id: number;
  readonly evident: number;
  /** Sum of the weights that do not depend on the neighbours, by tag. */
  readonly scores: Int32Array;
}

/**
 * Greedy left-to-right tagger with the weights of an averaged perceptron.
 *
 * The score of a tag is a sum of integers, so that parts of it are kept: by form, by pairs of forms, by form and tags before.
 *
 * @param sections `keys` (uint32) and `rows` (int8, one row of all tags a key), `tags`
 * @throws Error if the weights were made for other tags
 */
export function createTagger(sections: Sections, lexicon: Lexicon): Tagger {
  if (lines(section(sections, "tags")).join() !== TAGS.join()) throw new Error("weights made for other tags");
  const place = createTable(uint32(section(sections, "keys")));
  const bytes = section(sections, "rows");
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = new Map<string, KnownWord>();
  const edge: KnownWord = { ...EDGE, id: 0, evident: -1, scores: new Int32Array(TAGS.length) };
  let lastId = 0;
  const withLeft = createSumMemo(PAIRS, TAGS.length);
  const withRight = createSumMemo(PAIRS, TAGS.length);
  const withTags = createSumMemo(PAIRS, TAGS.length);
  const decisions = createDecisionMemo(WINDOWS);
  const keys = {
    left: new Uint32Array(LEFT_KEYS),
    right: new Uint32Array(RIGHT_KEYS),
    tags: new Uint32Array(TAG_KEYS),
    window: new Uint32Array(WINDOW_KEYS),
  };
  const scores = new Int32Array(TAGS.length);

  function addRows(wanted: Uint32Array, into: Int16Array | Int32Array, offset: number): void {
    for (let k = 0; k < wanted.length; k++) {
      const row = place(wanted[k] ?? 0);
      if (row < 0) continue;
      for (let t = 0, at = row * TAGS.length; t < TAGS.length; t++, at++)
        into[offset + t] = (into[offset + t] ?? 0) + (rows[at] ?? 0);
    }
  }

  function know(form: string): KnownWord {
    const found = known.get(form);
    if (found !== undefined) return found;
    const word = createWord(form, lexicon);
    const fixed = new Int32Array(TAGS.length);
    addRows(word.keys, fixed, 0);
    const evident = evidentTag(form);
    lastId++;
    const created = {
      ...word,
      id: lastId,
      scores: fixed,
      evident: evident === undefined ? -1 : TAGS.indexOf(evident),
    };
    if (known.size >= MOST_KEPT) known.clear();
    known.set(form, created);
    return created;
  }

  function decide(window: Window, left: KnownWord, here: KnownWord, right: KnownWord, tags: number): number {
    const a = withLeft.find(left.id, here.id);
    if (withLeft.isNew()) {
      leftKeys(left, here, keys.left);
      addRows(keys.left, withLeft.sums, a);
    }
    const b = withRight.find(here.id, right.id);
    if (withRight.isNew()) {
      rightKeys(here, right, keys.right);
      addRows(keys.right, withRight.sums, b);
    }
    const c = withTags.find(here.id, tags);
    if (withTags.isNew()) {
      tagKeys(here, tags, keys.tags);
      addRows(keys.tags, withTags.sums, c);
    }
    for (let t = 0; t < TAGS.length; t++) {
      scores[t] =
        (here.scores[t] ?? 0) +
        (withLeft.sums[a + t] ?? 0) +
        (withRight.sums[b + t] ?? 0) +
        (withTags.sums[c + t] ?? 0);
    }
    windowKeys(window, tags, keys.window);
    addRows(keys.window, scores, 0);
    return highest(scores);
  }

  return {
    tag(forms) {
      const result = new Uint8Array(forms.length);
      const words: KnownWord[] = [];
      for (const form of forms) words.push(know(form));
      let tags = pairOfTags(-1, -1);
      let last = -1;
      for (let i = 0; i < words.length; i++) {
        const here = words[i] ?? edge;
        let tag = here.evident;
        if (tag < 0) {
          const left2 = words[i - 2] ?? edge;
          const left = words[i - 1] ?? edge;
          const right = words[i + 1] ?? edge;
          const right2 = words[i + 2] ?? edge;
          tag = decisions.find(left2.id, left.id, here.id, right.id, right2.id, tags);
          if (tag < 0) {
            tag = enumeratorTag(left.form, here.form, right.form);
            if (tag < 0) tag = decide([left2, left, here, right, right2], left, here, right, tags);
            decisions.keep(tag);
          }
        }
        result[i] = tag;
        tags = pairOfTags(tag, last);
        last = tag;
      }
      return result;
    },
  };
}
