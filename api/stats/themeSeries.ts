import { rateSeries, type SeriesCounts, type SeriesPeriod } from "./rateSeries.ts";

/** `rateSeries` of themes: paragraphs with a mention per 100 paragraphs. */
export function themeSeries(themes: readonly string[], counts: SeriesCounts): SeriesPeriod[] {
  return rateSeries(themes, "paragraphs_per_100", counts);
}
