import { TAGS } from "../../Analysis.ts";
import { CONTEXT_KEYS, contextKeys } from "../contextKeys.ts";
import { createTable } from "../createTable.ts";
import { evidentTag } from "../evidentTag.ts";
import { createWord, type Word } from "../features.ts";
import { highest } from "../highest.ts";
import type { Lexicon } from "../Lexicon.ts";
import type { GoldToken } from "./readTreebank.ts";

export interface Weights {
  readonly keys: Uint32Array;
  /** One row of all tags a key. */
  readonly rows: Int8Array;
}

/** The n-th of the sentences' words, with the tags before it as given. */
interface Sentence {
  readonly words: readonly Word[];
  readonly gold: Uint8Array;
  readonly evident: readonly boolean[];
}

const EPOCHS = 8;
/** Features seen once only are noise. */
const LEAST_COUNT = 2;

/**
 * Trains a greedy averaged perceptron on its own predictions.
 *
 * @param seed of the order of sentences; the same input and seed give the same weights
 * @see Collins 2002, https://aclanthology.org/W02-1001
 */
export function trainTagger(
  treebank: readonly (readonly GoldToken[])[],
  lexicon: Lexicon,
  seed: number,
): Weights {
  const sentences = treebank.map((tokens) => prepare(tokens, lexicon));
  const keys = countKeys(sentences);
  const find = createTable(keys);
  const n = TAGS.length;
  const weights = new Float64Array(keys.length * n);
  const totals = new Float64Array(keys.length * n);
  const random = createRandom(seed);
  const order = sentences.map((_, i) => i);
  const context = new Uint32Array(CONTEXT_KEYS);
  const scores = new Float64Array(n);
  let step = 0;

  function learn(sentence: Sentence): void {
    const before: [number, number] = [-1, -1];
    sentence.words.forEach((word, i) => {
      const gold = sentence.gold[i] ?? 0;
      let guess = gold;
      if (sentence.evident[i] !== true) {
        step++;
        contextKeys(sentence.words, i, before, context);
        const rows = [...word.keys, ...context].map(find).filter((row) => row >= 0);
        scores.fill(0);
        for (const row of rows) {
          for (let t = 0; t < n; t++) scores[t] = (scores[t] ?? 0) + (weights[row * n + t] ?? 0);
        }
        guess = highest(scores);
        if (guess !== gold) for (const row of rows) update(row, gold, guess);
      }
      before[1] = before[0];
      before[0] = guess;
    });
  }

  /** `totals` holds each change times its step, so that the average needs no history. */
  function update(row: number, gold: number, guess: number): void {
    for (const [tag, change] of [
      [gold, 1],
      [guess, -1],
    ] as const) {
      const at = row * n + tag;
      weights[at] = (weights[at] ?? 0) + change;
      totals[at] = (totals[at] ?? 0) + change * step;
    }
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const sentence = sentences[i];
      if (sentence !== undefined) learn(sentence);
    }
  }
  return quantise(
    keys,
    weights.map((weight, at) => weight - (totals[at] ?? 0) / (step + 1)),
  );
}

function prepare(tokens: readonly GoldToken[], lexicon: Lexicon): Sentence {
  const evident = tokens.map(({ form }) => evidentTag(form));
  return {
    words: tokens.map(({ form }) => createWord(form, lexicon)),
    gold: Uint8Array.from(tokens, ({ tag }, i) => TAGS.indexOf(evident[i] ?? tag)),
    evident: evident.map((tag) => tag !== undefined),
  };
}

/** Keys seen at least `LEAST_COUNT` times with the tags before as they should be, ascending. */
function countKeys(sentences: readonly Sentence[]): Uint32Array {
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

/** Scales the weights so that the greatest is 127, and leaves out features that come out as zero. */
function quantise(keys: Uint32Array, weights: Float64Array): Weights {
  const n = TAGS.length;
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scaled = Int8Array.from(weights, (weight) => Math.round((weight / greatest) * 127));
  const kept = [...keys.keys()].filter((i) =>
    scaled.subarray(i * n, i * n + n).some((weight) => weight !== 0),
  );
  const rows = new Int8Array(kept.length * n);
  kept.forEach((i, at) => {
    rows.set(scaled.subarray(i * n, i * n + n), at * n);
  });
  return { keys: Uint32Array.from(kept, (i) => keys[i] ?? 0), rows };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Mulberry32, numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
