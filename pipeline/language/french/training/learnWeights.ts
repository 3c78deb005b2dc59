import { TAGS } from "../../Analysis.ts";
import { pairOfTags, TAGGED_KEYS, taggedKeys } from "../contextKeys.ts";
import { EDGE } from "../features.ts";
import { highest } from "../highest.ts";
import type { Sentence } from "./prepareSentences.ts";

/** What one model learns from. */
export interface Lesson {
  readonly sentences: readonly Sentence[];
  /** For each sentence and word the places of the features that do not depend on tags. */
  readonly untagged: readonly (readonly Int32Array[])[];
  /** A key's place among the kept ones, or −1. */
  readonly find: (key: number) => number;
  /** How many keys are kept. */
  readonly size: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

const EPOCHS = 8;
/** The right tag must lead by more than this, or the weights are moved though it was found. */
const MARGIN = 30;
/** The share of the features that do not depend on tags that is left out, at random, each time a word is looked at. */
const LEFT_OUT = 0.1;
/** More features than any word has. */
const MOST_FEATURES = 128;

/**
 * Trains a greedy averaged perceptron with a margin on its own predictions; features are left out at random, so that
 * none is leaned on alone.
 *
 * @returns the weights averaged over all steps, one row of all tags a key
 * @see Collins 2002, https://aclanthology.org/W02-1001
 * @see Krauth & Mézard 1987, https://doi.org/10.1088/0305-4470/20/11/013, for the margin
 */
export function learnWeights({ sentences, untagged, find, size, random }: Lesson): Float64Array {
  const n = TAGS.length;
  const weights = new Int32Array(size * n);
  /** Each change times its step, so that the average needs no history. */
  const totals = new Float64Array(size * n);
  const order = sentences.map((_, i) => i);
  const tagged = new Uint32Array(TAGGED_KEYS);
  /** Where the rows of the word's features begin. */
  const rows = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(n);
  let count = 0;
  let step = 0;

  function learnSentence({ words, gold, evident }: Sentence, fixed: readonly Int32Array[]): void {
    let last = -1;
    let lastButOne = -1;
    words.forEach((here, i) => {
      const right = gold[i] ?? 0;
      let guess = right;
      if (evident[i] !== true) {
        step++;
        gather(fixed[i] ?? new Int32Array());
        taggedKeys(here, words[i + 1] ?? EDGE, pairOfTags(last, lastButOne), tagged);
        for (let k = 0; k < TAGGED_KEYS; k++) {
          const place = find(tagged[k] ?? 0);
          if (place >= 0) rows[count++] = place * n;
        }
        addUp();
        guess = highest(scores);
        const rival = rivalOf(right);
        if ((scores[right] ?? 0) - (scores[rival] ?? 0) <= MARGIN) move(right, rival);
      }
      lastButOne = last;
      last = guess;
    });
  }

  function gather(places: Int32Array): void {
    count = 0;
    for (let k = 0; k < places.length; k++) {
      if (random() >= LEFT_OUT) rows[count++] = (places[k] ?? 0) * n;
    }
  }

  function addUp(): void {
    scores.fill(0);
    for (let r = 0; r < count; r++) {
      const at = rows[r] ?? 0;
      for (let t = 0; t < n; t++) scores[t] = (scores[t] ?? 0) + (weights[at + t] ?? 0);
    }
  }

  /** The highest of the other tags. */
  function rivalOf(right: number): number {
    let rival = right === 0 ? 1 : 0;
    for (let t = rival + 1; t < n; t++) {
      if (t !== right && (scores[t] ?? 0) > (scores[rival] ?? 0)) rival = t;
    }
    return rival;
  }

  function move(right: number, rival: number): void {
    for (let r = 0; r < count; r++) {
      const up = (rows[r] ?? 0) + right;
      const down = (rows[r] ?? 0) + rival;
      weights[up] = (weights[up] ?? 0) + 1;
      weights[down] = (weights[down] ?? 0) - 1;
      totals[up] = (totals[up] ?? 0) + step;
      totals[down] = (totals[down] ?? 0) - step;
    }
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const sentence = sentences[i];
      if (sentence !== undefined) learnSentence(sentence, untagged[i] ?? []);
    }
  }
  return totals.map((total, at) => (weights[at] ?? 0) - total / (step + 1));
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
