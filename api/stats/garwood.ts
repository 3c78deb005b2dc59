import jStat from "jstat";

/** An interval's two ends, both finite, low ≤ high. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Exact central 95 % interval of a Poisson mean, after Garwood.
 *
 * @param count events seen: ≥ 0, not necessarily whole (a count divided by its dispersion)
 * @returns bounds of the mean in the same unit; low is 0 for no event, high then 3.689
 * @throws RangeError if the count is negative or not finite
 * @see Garwood 1936, Biometrika 28; the χ² form in https://www.cdc.gov/nchs/data/statnt/statnt20.pdf
 */
export function garwood(count: number): Interval {
  if (!Number.isFinite(count) || count < 0) throw new RangeError(`count must be at least 0: ${count}`);
  return {
    low: count === 0 ? 0 : jStat.chisquare.inv(0.025, 2 * count) / 2,
    high: jStat.chisquare.inv(0.975, 2 * count + 2) / 2,
  };
}
