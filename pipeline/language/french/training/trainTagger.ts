import { TAGS } from "../../Analysis.ts";
import { CONTEXT_KEYS, contextKeys, LEFT_KEYS, RIGHT_KEYS } from "../contextKeys.ts";
import { createTable } from "../createTable.ts";
import { evidentTag } from "../evidentTag.ts";
import { createWord, type Word } from "../features.ts";
import { highest } from "../highest.ts";
import type { Lexicon } from "../Lexicon.ts";
import { createRandom } from "./createRandom.ts";
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
/** As many models, each in another order of sentences, are averaged: what chance gives to one is levelled. */
const TURNS = 3;
/** The first of the context's keys do not depend on the tags before. */
const WITHOUT_TAGS = LEFT_KEYS + RIGHT_KEYS;
/** Features seen once only are noise. */
const LEAST_COUNT = 2;

/**
 * Trains greedy averaged perceptrons on their own predictions, and averages them.
 *
 * @param seed of the first one's order of sentences; the same input and seed give the same weights
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
  const untagged = sentences.map((sentence) => findUntagged(sentence, find));
  const mean = new Float64Array(keys.length * n);
  for (let turn = 0; turn < TURNS; turn++) {
    const weights = learn(sentences, untagged, {
      find,
      size: mean.length,
      random: createRandom(seed + turn),
    });
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
  }
  return quantise(keys, mean);
}

interface Turn {
  readonly find: (key: number) => number;
  /** Weights in all. */
  readonly size: number;
  readonly random: () => number;
}

/** @returns the weights averaged over all steps, one row of all tags a key */
function learn(
  sentences: readonly Sentence[],
  untagged: readonly (readonly Int32Array[])[],
  { find, size, random }: Turn,
): Float64Array {
  const n = TAGS.length;
  const weights = new Float64Array(size);
  const totals = new Float64Array(size);
  const order = sentences.map((_, i) => i);
  const context = new Uint32Array(CONTEXT_KEYS);
  const scores = new Float64Array(n);
  let step = 0;

  function learnSentence({ words, gold, evident }: Sentence, fixed: readonly Int32Array[]): void {
    const before: [number, number] = [-1, -1];
    words.forEach((_, i) => {
      const right = gold[i] ?? 0;
      let guess = right;
      if (evident[i] !== true) {
        step++;
        contextKeys(words, i, before, context);
        const rows = [...(fixed[i] ?? [])];
        for (let k = WITHOUT_TAGS; k < CONTEXT_KEYS; k++) {
          const row = find(context[k] ?? 0);
          if (row >= 0) rows.push(row);
        }
        scores.fill(0);
        for (const row of rows) {
          for (let t = 0; t < n; t++) scores[t] = (scores[t] ?? 0) + (weights[row * n + t] ?? 0);
        }
        guess = highest(scores);
        if (guess !== right) for (const row of rows) update(row, right, guess);
      }
      before[1] = before[0];
      before[0] = guess;
    });
  }

  /** `totals` holds each change times its step, so that the average needs no history. */
  function update(row: number, right: number, guess: number): void {
    for (const [tag, change] of [
      [right, 1],
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
      if (sentence !== undefined) learnSentence(sentence, untagged[i] ?? []);
    }
  }
  return weights.map((weight, at) => weight - (totals[at] ?? 0) / (step + 1));
}

/** The rows of each word's features that do not depend on tags; they are the same in every epoch. */
function findUntagged({ words, evident }: Sentence, find: (key: number) => number): readonly Int32Array[] {
  const context = new Uint32Array(CONTEXT_KEYS);
  return words.map((word, i) => {
    if (evident[i] === true) return new Int32Array();
    contextKeys(words, i, [-1, -1], context);
    const keys = [...word.keys, ...context.subarray(0, WITHOUT_TAGS)];
    return Int32Array.from(keys.map(find).filter((row) => row >= 0));
  });
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
