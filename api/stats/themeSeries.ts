import { dispersion } from "./dispersion.ts";
import { rateInterval } from "./rateInterval.ts";

/** The denominators of a period: `exposure` in paragraphs, `docs_total` documents that have any. */
export interface PeriodTotal {
  readonly year: number;
  readonly exposure: number;
  readonly docs_total: number;
}

export interface DocumentExposure {
  readonly year: number;
  readonly doc_no: number;
  readonly exposure: number;
}

/** One document's paragraphs and mentions of one theme. */
export interface ThemeCount {
  readonly series: string;
  readonly year: number;
  readonly doc_no: number;
  readonly n: number;
  readonly n_named_only: number;
  readonly mentions: number;
}

/** One theme in one period, `rate`, `low` and `high` per 100 paragraphs. */
export interface ThemePeriod {
  readonly series: string;
  readonly period: string;
  readonly unit: "paragraphs_per_100";
  readonly n: number;
  readonly n_named_only: number;
  readonly mentions: number;
  readonly exposure: number;
  readonly rate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly no_interval: string | null;
  readonly docs_with: number;
  readonly docs_total: number;
}

export interface ThemeCounts {
  readonly totals: readonly PeriodTotal[];
  readonly exposures: readonly DocumentExposure[];
  readonly counts: readonly ThemeCount[];
}

/**
 * Rate per 100 paragraphs of each theme in each period that has text, with its 95 % interval by document.
 *
 * A period with text and no hit is a row of 0; a period without text is no row.
 *
 * @param themes theme ids, in the order in which their rows come out; within a theme by period
 * @param counts all from the same filters, one exposure per document, one count per theme and document
 */
export function themeSeries(
  themes: readonly string[],
  { totals, exposures, counts }: ThemeCounts,
): ThemePeriod[] {
  const documentsOf = groupBy(exposures, (document) => document.year);
  const countsOf = groupBy(counts, (count) => count.series);
  return themes.flatMap((series) => {
    const ofSeries = new Map((countsOf.get(series) ?? []).map((count) => [count.doc_no, count]));
    const periods = totals.map((total) => ({
      total,
      documents: withCounts(documentsOf.get(total.year), ofSeries),
    }));
    const context = {
      documents: exposures.length,
      dispersion: dispersion(periods.map((period) => period.documents)),
    };
    return periods.map(({ total, documents }) => ({
      series,
      period: String(total.year),
      unit: "paragraphs_per_100" as const,
      ...sums(documents),
      exposure: total.exposure,
      ...rate(documents, total.exposure, context),
      docs_with: documents.filter((document) => document.n > 0).length,
      docs_total: total.docs_total,
    }));
  });
}

type DocumentRow = {
  readonly exposure: number;
  readonly n: number;
  readonly n_named_only: number;
  readonly mentions: number;
};

function withCounts(
  documents: readonly DocumentExposure[] = [],
  counts: ReadonlyMap<number, ThemeCount>,
): readonly DocumentRow[] {
  return documents.map(({ doc_no, exposure }) => {
    const { n = 0, n_named_only = 0, mentions = 0 } = counts.get(doc_no) ?? {};
    return { exposure, n, n_named_only, mentions };
  });
}

function sums(documents: readonly DocumentRow[]): Pick<ThemePeriod, "n" | "n_named_only" | "mentions"> {
  const total = (part: (document: DocumentRow) => number) =>
    documents.reduce((sum, document) => sum + part(document), 0);
  return {
    n: total((document) => document.n),
    n_named_only: total((document) => document.n_named_only),
    mentions: total((document) => document.mentions),
  };
}

function rate(
  documents: readonly DocumentRow[],
  exposure: number,
  context: Parameters<typeof rateInterval>[1],
): Pick<ThemePeriod, "rate" | "low" | "high" | "no_interval"> {
  const point = (100 * sums(documents).n) / exposure;
  const interval = rateInterval(documents, context);
  if (typeof interval === "string") return { rate: point, low: null, high: null, no_interval: interval };
  return { rate: point, low: 100 * interval.low, high: 100 * interval.high, no_interval: null };
}

function groupBy<Key, Item>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
