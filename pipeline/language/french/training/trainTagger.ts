import { TAGS } from "../../Analysis.ts";
import { createTable } from "../createTable.ts";
import type { Lexicon } from "../Lexicon.ts";
import { createRandom } from "./createRandom.ts";
import { learnWeights } from "./learnWeights.ts";
import { countKeys, findUntagged, prepareSentences, type Sentence } from "./prepareSentences.ts";
import type { GoldToken } from "./readTreebank.ts";

export interface Weights {
  readonly keys: Uint32Array;
  /** One row of all tags a key. */
  readonly rows: Int8Array;
}

/** As many models, each in another order of sentences, are averaged: what chance gives to one is levelled. */
const TURNS = 5;

/**
 * Trains greedy averaged perceptrons, and averages them.
 *
 * @param treebank a sentence that counts more than once stands there as often
 * @param seed of the first one's order of sentences; the same input and seed give the same weights
 */
export function trainTagger(
  treebank: readonly (readonly GoldToken[])[],
  lexicon: Lexicon,
  seed: number,
): Weights {
  const sentences = prepareSentences(treebank, lexicon);
  const keys = countKeys(sentences);
  const find = createTable(keys);
  const known = new Map([...new Set(sentences)].map((sentence) => [sentence, findUntagged(sentence, find)]));
  const untagged = sentences.map((sentence: Sentence) => known.get(sentence) ?? []);
  const mean = new Float64Array(keys.length * TAGS.length);
  for (let turn = 0; turn < TURNS; turn++) {
    const random = createRandom(seed + turn);
    const weights = learnWeights({ sentences, untagged, find, size: keys.length, random });
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
  }
  return quantise(keys, mean);
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
