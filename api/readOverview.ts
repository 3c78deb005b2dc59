import {
  corpusLanguages,
  corpusSessions,
  corpusTotals,
  corpusYears,
  documentFacets,
  versions,
} from "./queries/corpus.ts";
import type { Ask } from "./queries/createAsk.ts";

/** What is in the corpus: totals, by language, year and session, and the values that documents can be chosen by. */
export type Overview = Awaited<ReturnType<typeof readOverview>>;

export async function readOverview(ask: Ask) {
  const [[totals], languages, years, sessions, facets, facts] = await Promise.all([
    ask(corpusTotals, {}),
    ask(corpusLanguages, {}),
    ask(corpusYears, {}),
    ask(corpusSessions, {}),
    ask(documentFacets, {}),
    ask(versions, {}),
  ]);
  if (totals === undefined) throw new Error("corpusTotals has no row");
  return { totals, languages, years, sessions, facets, versions: facts };
}
