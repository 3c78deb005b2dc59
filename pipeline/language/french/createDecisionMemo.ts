/** Remembers a decision for a word in its window: the numbers of five words and of the tags before. */
export interface DecisionMemo {
  /** @returns what was kept for the same six numbers, or −1 */
  find(left2: number, left: number, here: number, right: number, right2: number, tags: number): number;
  /** Keeps a decision (0–255) for the numbers of the last `find`. */
  keep(decision: number): void;
}

const WIDTH = 6;

/**
 * Makes a memo of a fixed size: a new window takes the place of an older one that falls on the same slot.
 *
 * @param slots a power of two
 */
export function createDecisionMemo(slots: number): DecisionMemo {
  const windows = new Int32Array(slots * WIDTH).fill(-1);
  const decisions = new Uint8Array(slots);
  const asked = new Int32Array(WIDTH);
  let slot = 0;
  return {
    find(left2, left, here, right, right2, tags) {
      let mixed = Math.imul(here, 0x9e3779b1) ^ Math.imul(left, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15) ^ right, 0xc2b2ae35) ^ Math.imul(tags, 0x27d4eb2f);
      mixed = Math.imul(mixed ^ (mixed >>> 13) ^ left2, 0xcc9e2d51) ^ Math.imul(right2, 0x1b873593);
      slot = ((mixed ^ (mixed >>> 16)) >>> 0) & (slots - 1);
      asked[0] = left2;
      asked[1] = left;
      asked[2] = here;
      asked[3] = right;
      asked[4] = right2;
      asked[5] = tags;
      const at = slot * WIDTH;
      return windows[at] === left2 &&
        windows[at + 1] === left &&
        windows[at + 2] === here &&
        windows[at + 3] === right &&
        windows[at + 4] === right2 &&
        windows[at + 5] === tags
        ? (decisions[slot] ?? -1)
        : -1;
    },
    keep(decision) {
      windows.set(asked, slot * WIDTH);
      decisions[slot] = decision;
    },
  };
}
