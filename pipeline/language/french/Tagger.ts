import { TAGS } from "../Analysis.ts";
import { evidentTag } from "./evidentTag.ts";
import { CONTEXT_KEYS, contextKeys, createWord, EDGE, type Word } from "./features.ts";
import type { Lexicon } from "./Lexicon.ts";
import { lines, type Sections, section, uint32 } from "./sections.ts";

export interface Tagger {
  /** @returns a number for each form of one sentence: its tag's place in `TAGS` */
  tag(forms: readonly string[]): Uint8Array;
}

/** Known forms are kept until there are this many; then all are forgotten, which bounds memory. */
const MOST_KEPT = 300_000;

interface KnownWord extends Word {
  readonly evident: number;
  /** Sum of the weights that do not depend on the neighbours, by tag. */
  readonly scores: Int32Array;
}

/**
 * Greedy left-to-right tagger with the weights of an averaged perceptron.
 *
 * @param sections `keys` (uint32) and `rows` (int8, one row of all tags a key), `tags`
 * @throws Error if the weights were made for other tags
 */
export function createTagger(sections: Sections, lexicon: Lexicon): Tagger {
  if (lines(section(sections, "tags")).join() !== TAGS.join()) throw new Error("weights made for other tags");
  const table = createTable(uint32(section(sections, "keys")));
  const bytes = section(sections, "rows");
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = new Map<string, KnownWord>();
  const keys = new Uint32Array(CONTEXT_KEYS);
  const scores = new Int32Array(TAGS.length);
  const before: [number, number] = [-1, -1];

  function add(key: number, into: Int32Array): void {
    const row = table(key);
    if (row < 0) return;
    for (let t = 0, at = row * TAGS.length; t < TAGS.length; t++, at++)
      into[t] = (into[t] ?? 0) + (rows[at] ?? 0);
  }

  function know(form: string): KnownWord {
    const found = known.get(form);
    if (found !== undefined) return found;
    const word = createWord(form, lexicon);
    const fixed = new Int32Array(TAGS.length);
    for (const key of word.keys) add(key, fixed);
    const evident = evidentTag(form);
    const created = { ...word, scores: fixed, evident: evident === undefined ? -1 : TAGS.indexOf(evident) };
    if (known.size >= MOST_KEPT) known.clear();
    known.set(form, created);
    return created;
  }

  return {
    tag(forms) {
      const words = forms.map(know);
      const tags = new Uint8Array(words.length);
      before[0] = before[1] = -1;
      words.forEach((word, i) => {
        let tag = word.evident < 0 ? inContext(words, i) : word.evident;
        if (tag < 0) {
          scores.set(word.scores);
          contextKeys(words, i, before, keys);
          for (const key of keys) add(key, scores);
          tag = highest(scores);
        }
        tags[i] = tag;
        before[1] = before[0];
        before[0] = tag;
      });
      return tags;
    },
  };
}

const NOUN = TAGS.indexOf("NOUN");
const X = TAGS.indexOf("X");
const ENUMERATOR = /^(?:\p{Ll}|[ivx]{2,5})$/u;

/** What stands before a digit or closing bracket decides: *no 5* is a noun, the *b* of *b)* a label. */
function inContext(words: readonly Word[], i: number): number {
  const { form } = words[i] ?? EDGE;
  const next = words[i + 1]?.form ?? "";
  if ((form === "no" || form === "nos") && /^\p{Nd}/u.test(next)) return NOUN;
  const opened = (words[i - 1]?.form ?? "") === "(";
  return next === ")" && !opened && ENUMERATOR.test(form) ? X : -1;
}

/** Index of the highest score; of equals the first. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}

/** Open addressing over the keys: key → its place among them, or −1. */
export function createTable(keys: Uint32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  keys.forEach((key, i) => {
    let slot = key & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  });
  return (key) => {
    let slot = key & mask;
    for (;;) {
      const i = slots[slot] ?? -1;
      if (i < 0 || keys[i] === key) return i;
      slot = (slot + 1) & mask;
    }
  };
}
