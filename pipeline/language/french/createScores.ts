/** Sums of the weights of many features, for all tags at once. */
export interface Scores {
  /** Begins anew, with nothing. */
  begin(): void;
  /** Adds the weights of the features with keys `from` to `to`, exclusive; unknown keys have none. */
  add(keys: Uint32Array, from: number, to: number): void;
  /** Adds sums that `keep` wrote to the place `at`. */
  addSums(kept: Int32Array, at: number): void;
  /** Writes the `SUMS` numbers of the sums so far to the place `at`. */
  keep(into: Int32Array, at: number): void;
  /** The tag with the highest sum, of equals the first; `lead` then tells by how much it is higher than the next. */
  highest(): number;
  lead(): number;
}

/** Bytes of a row's numbers, and what a slot of the table holds: key and row side by side, in one line of memory. */
const WORDS = 5;
const SLOT = 1 + WORDS;
export const SUMS = 2 * WORDS;
/** Added to each weight, so that none is negative; it is the same for all tags and so changes no order. */
const OFFSET = 128;
const LANES = 0x00ff00ff;

/**
 * Makes scores of at most 20 tags from int8 weights. Two sums share a number, 16 bits each: up to 257 rows can be added.
 *
 * @param keys distinct, none of them 0
 * @param rows one row of `tags` weights a key
 */
export function createScores(keys: Uint32Array, rows: Int8Array, tags: number): Scores {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.5 + 2));
  const mask = size - 1;
  const table = new Int32Array(size * SLOT);
  const row = new Uint8Array(WORDS * 4);
  const view = new DataView(row.buffer);
  keys.forEach((key, place) => {
    let at = (key & mask) * SLOT;
    while (table[at] !== 0) at = at + SLOT === table.length ? 0 : at + SLOT;
    for (let t = 0; t < tags; t++) row[t] = (rows[place * tags + t] ?? 0) + OFFSET;
    table[at] = key | 0;
    for (let w = 0; w < WORDS; w++) table[at + 1 + w] = view.getInt32(4 * w, true);
  });
  const sums = new Int32Array(SUMS);
  let second = 0;
  let best = 0;

  function find(key: number): number {
    for (let at = (key & mask) * SLOT; ; at = at + SLOT === table.length ? 0 : at + SLOT) {
      const found = table[at];
      if (found === key) return at;
      if (found === 0) return -1;
    }
  }

  function add(wanted: Uint32Array, from: number, to: number): void {
    for (let k = from; k < to; k++) {
      const at = find((wanted[k] ?? 0) | 0);
      if (at < 0) continue;
      for (let w = 0; w < WORDS; w++) {
        const four = table[at + 1 + w] ?? 0;
        sums[2 * w] = (sums[2 * w] ?? 0) + (four & LANES);
        sums[2 * w + 1] = (sums[2 * w + 1] ?? 0) + ((four >>> 8) & LANES);
      }
    }
  }

  function highest(): number {
    let tag = 0;
    best = -1;
    second = -1;
    for (let t = 0; t < tags; t++) {
      const sum = ((sums[2 * (t >>> 2) + (t & 1)] ?? 0) >>> ((t & 2) * 8)) & 0xffff;
      if (sum > best) {
        second = best;
        best = sum;
        tag = t;
      } else if (sum > second) second = sum;
    }
    return tag;
  }

  function addSums(kept: Int32Array, at: number): void {
    for (let i = 0; i < SUMS; i++) sums[i] = (sums[i] ?? 0) + (kept[at + i] ?? 0);
  }

  /** A loop over ten numbers is quicker than `fill` and `set`. */
  function begin(): void {
    for (let i = 0; i < SUMS; i++) sums[i] = 0;
  }

  function keep(into: Int32Array, at: number): void {
    for (let i = 0; i < SUMS; i++) into[at + i] = sums[i] ?? 0;
  }

  return {
    begin,
    add,
    addSums,
    keep,
    highest,
    lead: () => best - second,
  };
}
