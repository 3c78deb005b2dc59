import { clusterInterval, type DocumentCount } from "./clusterInterval.ts";
import { garwood, type Interval } from "./garwood.ts";

/** From so many documents in a period on, the interval comes from their spread. */
const DOCUMENTS_FOR_CLUSTERS = 5;
/** So many documents in all are needed to know how hits cluster. */
const DOCUMENTS_FOR_DISPERSION = 10;

/**
 * Why a rate has no interval. `few_documents`: fewer than 10 documents in all; `unknown_dispersion`: no
 * period with a hit has two documents, so that nobody can tell how hits cluster.
 */
export type NoInterval = "few_documents" | "unknown_dispersion";

/** What is known about the whole series that one period belongs to. */
export interface SeriesContext {
  /** Documents in all periods. */
  readonly documents: number;
  /** φ pooled over periods (`dispersion`). */
  readonly dispersion: number | undefined;
}

/**
 * 95 % interval of a period's rate, with the document as the unit.
 *
 * From 5 documents on by their spread (`clusterInterval`); with fewer documents, no hit, or documents that
 * all have the same rate (their spread would give an interval of no width), Garwood on counts divided by φ.
 * The upper end never exceeds 1, for a unit of exposure is hit or not.
 *
 * @param documents all documents of the period with their exposure, those without a hit included
 * @returns the interval per unit of exposure, or why there is none
 * @throws RangeError if the period has no exposure
 */
export function rateInterval(
  documents: readonly DocumentCount[],
  context: SeriesContext,
): Interval | NoInterval {
  const hits = documents.reduce((total, document) => total + document.n, 0);
  const exposure = documents.reduce((total, document) => total + document.exposure, 0);
  if (exposure <= 0) throw new RangeError(`a rate needs exposure: ${exposure}`);
  if (documents.length >= DOCUMENTS_FOR_CLUSTERS && hits > 0) {
    const interval = clusterInterval(documents);
    if (interval.low < interval.high) return bounded(interval);
  }
  if (context.documents < DOCUMENTS_FOR_DISPERSION) return "few_documents";
  if (context.dispersion === undefined) return "unknown_dispersion";
  const { low, high } = garwood(hits / context.dispersion);
  const scale = context.dispersion / exposure;
  return bounded({ low: low * scale, high: high * scale });
}

function bounded({ low, high }: Interval): Interval {
  return { low, high: Math.min(1, high) };
}
