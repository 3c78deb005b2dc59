import type { SeriesRow, ThemeRow } from "../../dashboard/client.ts";

/** A row of a series by hand: `n` of `exposure` paragraphs, in `docs` documents. */
export function seriesRow(
  period: number,
  n: number,
  exposure: number,
  rest: Partial<SeriesRow> = {},
): SeriesRow {
  return {
    series: "drugs",
    period: String(period),
    unit: "paragraphs_per_100",
    n,
    n_named_only: 0,
    mentions: n,
    exposure,
    rate: (100 * n) / exposure,
    low: null,
    high: null,
    no_interval: "few_documents",
    docs_with: n > 0 ? 1 : 0,
    docs_total: 1,
    largest_document: null,
    largest_label: null,
    largest_n: 0,
    ...rest,
  };
}

/** A theme by hand. */
export function themeRow(id: string, label: string, firstYear: number | null = null): ThemeRow {
  return {
    id,
    label: { fr: label, en: label },
    description: { fr: "", en: "" },
    n_paragraphs: 0,
    n_named_only: 0,
    n_mentions: 0,
    n_documents: 0,
    first_year: firstYear,
    last_year: null,
    first_document: null,
  };
}
