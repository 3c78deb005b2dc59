/** Compares what was read with the truth, both as keys of paragraphs in their order. */
export interface Comparison {
  readonly equal: number;
  /** Keys of the truth that were not found at their place. */
  readonly missing: readonly string[];
  /** Keys that were read and are not in the truth. */
  readonly extra: readonly string[];
}

/** The longest sequence that both share counts as equal. */
export function compareParagraphs(truth: readonly string[], read: readonly string[]): Comparison {
  const lengths = truth.map(() => new Uint32Array(read.length + 1));
  lengths.push(new Uint32Array(read.length + 1));
  const at = (t: number, r: number): number => lengths[t]?.[r] ?? 0;
  for (let t = truth.length - 1; t >= 0; t--) {
    for (let r = read.length - 1; r >= 0; r--) {
      const row = lengths[t];
      if (row) row[r] = truth[t] === read[r] ? at(t + 1, r + 1) + 1 : Math.max(at(t + 1, r), at(t, r + 1));
    }
  }
  const missing: string[] = [];
  const extra: string[] = [];
  let [t, r] = [0, 0];
  while (t < truth.length || r < read.length) {
    const [wanted, got] = [truth[t], read[r]];
    if (wanted !== undefined && wanted === got) [t, r] = [t + 1, r + 1];
    else if (got === undefined || (wanted !== undefined && at(t + 1, r) >= at(t, r + 1))) {
      missing.push(wanted ?? "");
      t += 1;
    } else {
      extra.push(got);
      r += 1;
    }
  }
  return { equal: at(0, 0), missing, extra };
}
