import jStat from "jstat";
import type { Interval } from "./garwood.ts";

/** What one document adds to a rate: integers, 0 ≤ n ≤ exposure, exposure > 0. */
export interface DocumentCount {
  readonly n: number;
  readonly exposure: number;
}

/**
 * 95 % interval of a rate Σn / Σexposure with documents as clusters, on the log scale with t(D − 1).
 *
 * The variance of the ratio is D/(D − 1) · Σ(n − r·exposure)² / (Σ exposure)²; the log scale keeps the
 * lower end above 0.
 *
 * @param documents all documents of the period, those without a hit included; two or more, at least one hit
 * @returns the interval of the rate per unit of exposure; of no width if all documents have the same rate
 * @throws RangeError if there are fewer than two documents or no hit
 * @see Cochran 1977, Sampling Techniques, 3rd ed., ch. 6 (ratio estimator); the log scale by the delta method
 */
export function clusterInterval(documents: readonly DocumentCount[]): Interval {
  const size = documents.length;
  const hits = sum(documents, (document) => document.n);
  const exposure = sum(documents, (document) => document.exposure);
  if (size < 2) throw new RangeError(`an interval by document needs two documents: ${size}`);
  if (hits === 0) throw new RangeError("an interval on the log scale needs a hit");
  const rate = hits / exposure;
  const squares = sum(documents, (document) => (document.n - rate * document.exposure) ** 2);
  const variance = ((size / (size - 1)) * squares) / exposure ** 2;
  const reach = Math.exp((jStat.studentt.inv(0.975, size - 1) * Math.sqrt(variance)) / rate);
  return { low: rate / reach, high: rate * reach };
}

function sum(documents: readonly DocumentCount[], part: (document: DocumentCount) => number): number {
  return documents.reduce((total, document) => total + part(document), 0);
}
