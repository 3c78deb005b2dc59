/**
 * Remembers a decision for four numbers: a word, the tags before (below 2¹⁶), the word after, and the word before or 0.
 */
export interface DecisionMemo {
  /** @returns what was kept for the same four numbers, or −1 */
  find(here: number, tags: number, right: number, left: number): number;
  /** Keeps a decision (0–255) for the numbers of the last `find`. */
  keep(decision: number): void;
}

const WIDTH = 4;
const TAG_BITS = 16;
const TAGS = 2 ** TAG_BITS - 1;

/**
 * Makes a memo of a fixed size: new numbers take the place of older ones that fall on the same slot.
 *
 * @param slots a power of two
 */
export function createDecisionMemo(slots: number): DecisionMemo {
  /** The decision stands above the tags, so that a slot is read at once: in one line of memory. */
  const kept = new Int32Array(slots * WIDTH).fill(-1);
  let at = 0;
  let [here, tags, right, left] = [0, 0, 0, 0];
  return {
    find(a, b, c, d) {
      here = a;
      tags = b;
      right = c;
      left = d;
      let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
      at = ((mixed ^ (mixed >>> 16)) & (slots - 1)) * WIDTH;
      const second = kept[at + 1] ?? 0;
      if (kept[at] !== a || (second & TAGS) !== b || kept[at + 2] !== c || kept[at + 3] !== d) return -1;
      return second >>> TAG_BITS;
    },
    keep(decision) {
      kept[at] = here;
      kept[at + 1] = (decision << TAG_BITS) | tags;
      kept[at + 2] = right;
      kept[at + 3] = left;
    },
  };
}
