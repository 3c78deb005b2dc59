/** Remembers a row of sums for a pair of numbers. */
export interface SumMemo {
  /** The sums, all small integers, by place in a row; `offset` is where the row of the last `find` begins. */
  readonly sums: Int16Array;
  /** @returns where the pair's row begins; a row just made is filled with zeros, and `isNew` says so */
  find(a: number, b: number): number;
  isNew(): boolean;
}

/**
 * Makes a memo of a fixed size: a new pair takes the place of an older one that falls on the same slot.
 *
 * @param slots a power of two
 * @param width of a row
 */
export function createSumMemo(slots: number, width: number): SumMemo {
  const sums = new Int16Array(slots * width);
  /** Both numbers of a pair, plus one: 0 is an empty slot. */
  const pairs = new Int32Array(slots * 2);
  let made = false;
  return {
    sums,
    isNew: () => made,
    find(a, b) {
      const slot = ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 7) & (slots - 1);
      made = pairs[2 * slot] !== a + 1 || pairs[2 * slot + 1] !== b + 1;
      const offset = slot * width;
      if (made) {
        pairs[2 * slot] = a + 1;
        pairs[2 * slot + 1] = b + 1;
        sums.fill(0, offset, offset + width);
      }
      return offset;
    },
  };
}
