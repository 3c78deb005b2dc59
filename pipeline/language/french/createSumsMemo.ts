import { SUMS } from "./createScores.ts";

/** Remembers the sums of weights that two numbers stand for: two words, or a word and the tags before it. */
export interface SumsMemo {
  /** Holds what is remembered: `SUMS` numbers from the place that `find` tells. */
  readonly sums: Int32Array;
  /** The place of the sums for two numbers; `isKnown` then tells whether they stand there, or are to be written there now. */
  find(a: number, b: number): number;
  isKnown(): boolean;
}

/**
 * Makes a memo of a fixed size: new numbers take the place of older ones that fall on the same slot.
 *
 * @param slots a power of two
 */
export function createSumsMemo(slots: number): SumsMemo {
  const asked = new Int32Array(slots * 2).fill(-1);
  const sums = new Int32Array(slots * SUMS);
  let known = false;
  return {
    sums,
    find(a, b) {
      const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
      const slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
      const at = 2 * slot;
      known = asked[at] === a && asked[at + 1] === b;
      asked[at] = a;
      asked[at + 1] = b;
      return slot * SUMS;
    },
    isKnown: () => known,
  };
}
