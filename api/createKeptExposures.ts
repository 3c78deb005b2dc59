import { setImmediate } from "node:timers/promises";
import { type KeepingDatabase, keepAcrossCommits } from "./keepAcrossCommits.ts";
import { documentSizes } from "./queries/documents.ts";
import { readRows } from "./queries/readRows.ts";
import { type DocumentSize, documentExposures, type ExposureFilter } from "./stats/documentExposures.ts";
import { exposuresByPeriod, type PeriodExposures } from "./stats/exposuresByPeriod.ts";
import type { RateUnit } from "./stats/rateSeries.ts";

export interface KeptExposures {
  /** All documents, with what each adds to denominators. */
  documents(): Promise<readonly DocumentSize[]>;
  /** The denominators of a filter; those asked for last are kept. */
  exposures(filter: ExposureFilter, by: "year" | "session", unit: RateUnit): Promise<PeriodExposures>;
}

/** Some 90 bytes a document and filter: 1.5 MB for the 17,000 documents of 50 million tokens. */
const MOST_FILTERS = 8;

export function createKeptExposures(database: KeepingDatabase): KeptExposures {
  const asked = new Map<string, Parameters<KeptExposures["exposures"]>>();
  const kept = keepAcrossCommits(database, async (reader) => {
    const documents = await readRows(reader, documentSizes);
    const exposures = new Map<string, PeriodExposures>();
    for (const [key, choice] of [...asked]) {
      exposures.set(key, expose(documents, choice));
      await setImmediate();
    }
    return { documents, exposures };
  });
  return {
    documents: async () => (await kept()).documents,
    async exposures(...choice) {
      const { documents, exposures } = await kept();
      const key = JSON.stringify(choice);
      const found = exposures.get(key) ?? expose(documents, choice);
      exposures.set(key, found);
      asked.delete(key);
      asked.set(key, choice);
      for (const [oldest] of asked) {
        if (asked.size <= MOST_FILTERS) break;
        asked.delete(oldest);
        exposures.delete(oldest);
      }
      return found;
    },
  };
}

function expose(
  documents: readonly DocumentSize[],
  [filter, by, unit]: Parameters<KeptExposures["exposures"]>,
): PeriodExposures {
  return exposuresByPeriod(documentExposures(documents, filter, by, unit));
}
