import type { Filters, WordsAsked } from "./Filters.ts";
import { filterParameters, wordParameters } from "./filterParameters.ts";

/** The path and query of the series of some themes or words, for people to follow; `csv` names the style of a table. */
export function seriesAddress(
  asked: readonly string[] | WordsAsked,
  filters: Filters,
  csv?: "en" | "fr",
): string {
  const themes = "q" in asked ? [] : asked;
  const query = new URLSearchParams(themes.length > 0 ? { themes: themes.join(",") } : {});
  const values = "q" in asked ? wordParameters(asked, filters) : filterParameters(filters);
  for (const [name, value] of Object.entries(values)) query.set(name, value);
  query.set("by", filters.by);
  if (csv === "fr") query.set("csv", csv);
  return `/api/series${csv === undefined ? "" : ".csv"}?${query}`;
}
