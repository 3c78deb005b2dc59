import { keepUntilCommit } from "./keepUntilCommit.ts";
import { type DocumentSize, documentExposures, type ExposureFilter } from "./stats/documentExposures.ts";
import { exposuresByPeriod, type PeriodExposures } from "./stats/exposuresByPeriod.ts";
import type { RateUnit } from "./stats/rateSeries.ts";

/** The denominators of the filters asked for last, kept until the corpus changes. */
export type KeptExposures = (
  filter: ExposureFilter,
  by: "year" | "session",
  unit: RateUnit,
) => Promise<PeriodExposures>;

/** Some 90 bytes a document and filter: 1.5 MB for the 17,000 documents of 50 million tokens. */
const MOST_FILTERS = 8;

export function createKeptExposures(
  documents: () => Promise<readonly DocumentSize[]>,
  commits: () => number,
): KeptExposures {
  const kept = keepUntilCommit(commits, async () => new Map<string, PeriodExposures>());
  return async (filter, by, unit) => {
    const [known, all] = await Promise.all([kept(), documents()]);
    const key = JSON.stringify([filter, by, unit]);
    const exposures = known.get(key) ?? exposuresByPeriod(documentExposures(all, filter, by, unit));
    known.delete(key);
    known.set(key, exposures);
    for (const [oldest] of known) {
      if (known.size <= MOST_FILTERS) break;
      known.delete(oldest);
    }
    return exposures;
  };
}
