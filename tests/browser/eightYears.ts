import type { SeriesRow, ThemeRow } from "../../dashboard/client.ts";
import { seriesRow, themeRow } from "../dashboard/seriesRow.ts";

const RECEIPT = { query: {}, method: "", snapshot: "0", version: "0", api: "" };
const YEARS = [2014, 2015, 2016, 2018, 2019, 2020, 2021, 2022];
const NAMES = ["Terrorisme", "Drogues", "Corruption", "Piraterie", "Prisons", "Armes"];

/** Answers made by hand, for what five texts cannot show: many years, one of them missing, few texts in another. */
export function eightYears(): Readonly<Record<"corpus" | "themes" | "series" | "wordings", object>> {
  const themes: readonly ThemeRow[] = NAMES.map((name) => themeRow(name.toLowerCase(), name, 2014));
  const rows: readonly SeriesRow[] = themes.flatMap(({ id }, theme) =>
    YEARS.map((year, place) => {
      const n = 20 + theme * 7 + ((place * 13 + theme * 5) % 17);
      const rest = { series: id, docs_with: 9, docs_total: year === 2016 ? 3 : 40 };
      const largest =
        year === 2021 ? { largest_document: "x", largest_label: "A/RES/75/291", largest_n: n - 2 } : {};
      const interval = year === 2016 ? {} : { low: n / 14, high: n / 6, no_interval: null };
      return seriesRow(year, n, 1000, { ...rest, ...interval, ...largest });
    }),
  );
  const reasons = [{ code: "trend_not_built", value: null, needed: null }];
  return {
    corpus: {
      snapshot: "0",
      version: "0",
      n_documents: 283,
      n_counted_documents: 283,
      n_body_paragraphs: 8000,
      n_body_tokens: 600_000,
      first_year: 2014,
      last_year: 2022,
      languages: [{ language: "fr", n_documents: 283 }],
      sessions: [],
      facets: {
        body: [
          { value: "Assemblée générale", n_documents: 200, languages: [] },
          { value: "Sixième Commission", n_documents: 83, languages: [] },
        ],
        session: [],
        language: [{ value: "fr", n_documents: 283, languages: [] }],
        kind: [{ value: "adopted", n_documents: 283, languages: [] }],
      },
      years: YEARS.map((year) => ({
        year,
        n_documents: 40,
        n_superseded: 0,
        n_paragraphs: 1000,
        n_preambular: 500,
        n_operative: 500,
        n_plain: 0,
        n_tokens: 75_000,
      })),
      versions: {},
    },
    themes: { rows: themes, receipt: RECEIPT },
    series: {
      rows,
      claims: themes.map(({ id }) => ({ series: id, verdict: "not assessed", reasons })),
      receipt: RECEIPT,
    },
    wordings: { rows: [], receipt: RECEIPT },
  };
}
