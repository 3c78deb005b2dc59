/** Remembers a decision for four numbers: a word, the tags before, the word after, and the word before or 0. */
export interface DecisionMemo {
  /** @returns what was kept for the same four numbers, or −1 */
  find(here: number, tags: number, right: number, left: number): number;
  /** Keeps a decision (0–255) for the numbers of the last `find`. */
  keep(decision: number): void;
}

const WIDTH = 4;

/**
 * Makes a memo of a fixed size: new numbers take the place of older ones that fall on the same slot.
 *
 * @param slots a power of two
 */
export function createDecisionMemo(slots: number): DecisionMemo {
  const asked = new Int32Array(slots * WIDTH).fill(-1);
  const decisions = new Uint8Array(slots);
  let slot = 0;
  let [here, tags, right, left] = [0, 0, 0, 0];
  return {
    find(a, b, c, d) {
      here = a;
      tags = b;
      right = c;
      left = d;
      let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
      slot = ((mixed ^ (mixed >>> 16)) >>> 0) & (slots - 1);
      const at = slot * WIDTH;
      return asked[at] === a && asked[at + 1] === b && asked[at + 2] === c && asked[at + 3] === d
        ? (decisions[slot] ?? -1)
        : -1;
    },
    keep(decision) {
      const at = slot * WIDTH;
      asked[at] = here;
      asked[at + 1] = tags;
      asked[at + 2] = right;
      asked[at + 3] = left;
      decisions[slot] = decision;
    },
  };
}
