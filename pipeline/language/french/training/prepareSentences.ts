import { TAGS } from "../../Analysis.ts";
import { CONTEXT_KEYS, contextKeys, FIRST_WITH_TAGS, LAST_WITH_TAGS } from "../contextKeys.ts";
import { evidentTag } from "../evidentTag.ts";
import { createWord, type Word } from "../features.ts";
import type { Lexicon } from "../Lexicon.ts";
import type { GoldToken } from "./readTreebank.ts";

/** A sentence to learn from: its words, their tags by place in `TAGS`, and which of these are plain from the form. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly gold: Uint8Array;
  readonly evident: readonly boolean[];
}

/** The same list of tokens, given often, is the same sentence; so is the same form the same word. */
export function prepareSentences(
  treebank: readonly (readonly GoldToken[])[],
  lexicon: Lexicon,
): readonly Sentence[] {
  const words = new Map<string, Word>();
  const sentences = new Map<readonly GoldToken[], Sentence>();
  const wordOf = (form: string) => {
    const word = words.get(form) ?? createWord(form, lexicon);
    words.set(form, word);
    return word;
  };
  return treebank.map((tokens) => {
    const sentence = sentences.get(tokens) ?? prepare(tokens, wordOf);
    sentences.set(tokens, sentence);
    return sentence;
  });
}

function prepare(tokens: readonly GoldToken[], wordOf: (form: string) => Word): Sentence {
  const evident = tokens.map(({ form }) => evidentTag(form));
  return {
    words: tokens.map(({ form }) => wordOf(form)),
    gold: Uint8Array.from(tokens, ({ tag }, i) => TAGS.indexOf(evident[i] ?? tag)),
    evident: evident.map((tag) => tag !== undefined),
  };
}

/** Features seen once only are noise. */
const LEAST_COUNT = 2;

/** Keys seen at least `LEAST_COUNT` times with the tags before as they should be, ascending. */
export function countKeys(sentences: readonly Sentence[]): Uint32Array {
  const counts = new Map<number, number>();
  const context = new Uint32Array(CONTEXT_KEYS);
  for (const { words, gold, evident } of sentences) {
    words.forEach((word, i) => {
      if (evident[i] === true) return;
      contextKeys(words, i, [gold[i - 1] ?? -1, gold[i - 2] ?? -1], context);
      for (const key of [...word.keys, ...context]) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([key]) => key);
  return Uint32Array.from(kept).sort();
}

/**
 * The places, among the kept keys, of each word's features that do not depend on the tags before; they are the same
 * in every epoch.
 *
 * @param find gives a key's place, or −1
 */
export function findUntagged(
  { words, evident }: Sentence,
  find: (key: number) => number,
): readonly Int32Array[] {
  const context = new Uint32Array(CONTEXT_KEYS);
  return words.map((word, i) => {
    if (evident[i] === true) return new Int32Array();
    contextKeys(words, i, [-1, -1], context);
    const keys = [
      ...word.keys,
      ...context.subarray(0, FIRST_WITH_TAGS),
      ...context.subarray(LAST_WITH_TAGS + 1),
    ];
    return Int32Array.from(keys.map(find).filter((place) => place >= 0));
  });
}
