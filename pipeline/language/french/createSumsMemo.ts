import { SUMS } from "./createScores.ts";

/** Remembers the sums of weights that two numbers stand for: two words, or a word and the tags before it. */
export interface SumsMemo {
  /** Holds what is remembered: `SUMS` numbers from the place that `find` tells. */
  readonly sums: Int32Array;
  /** The place of the sums for two numbers; `isKnown` then tells whether they stand there, or are to be written there now. */
  find(a: number, b: number): number;
  isKnown(): boolean;
}

/** The two numbers, then the sums. */
const WIDTH = 2 + SUMS;

/**
 * Makes a memo of a fixed size: new numbers take the place of older ones that fall on the same slot.
 *
 * @param slots a power of two
 */
export function createSumsMemo(slots: number): SumsMemo {
  const sums = new Int32Array(slots * WIDTH).fill(-1);
  let known = false;
  return {
    sums,
    find(a, b) {
      const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
      const at = ((mixed ^ (mixed >>> 15)) & (slots - 1)) * WIDTH;
      known = sums[at] === a && sums[at + 1] === b;
      sums[at] = a;
      sums[at + 1] = b;
      return at + 2;
    },
    isKnown: () => known,
  };
}
