import { dispersion } from "./dispersion.ts";
import { rateInterval } from "./rateInterval.ts";

/** The denominators of a period: `exposure` in paragraphs or tokens, `docs_total` documents that have any. */
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

/** What a rate counts: of 100 paragraphs those with a hit, or hits in 10,000 tokens. */
export type RateUnit = "paragraphs_per_100" | "tokens_per_10k";

const PER: Readonly<Record<RateUnit, number>> = { paragraphs_per_100: 100, tokens_per_10k: 10_000 };

/** What one document adds to one series: hits, and of these the ones inside proper names; occurrences in all. */
export interface SeriesCount {
  readonly series: string;
  readonly year: number;
  readonly doc_no: number;
  readonly n: number;
  readonly n_named_only: number;
  readonly mentions: number;
}

/** One series in one period; `rate`, `low` and `high` in `unit`. */
export interface SeriesPeriod {
  readonly series: string;
  readonly period: string;
  readonly unit: RateUnit;
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

export interface SeriesCounts {
  readonly totals: readonly PeriodTotal[];
  readonly exposures: readonly DocumentExposure[];
  readonly counts: readonly SeriesCount[];
}

/**
 * Rate of each series in each period that has text, with its 95 % interval by document.
 *
 * A period with text and no hit is a row of 0; a period without text is no row.
 *
 * @param names of the series, in the order in which their rows come out; within a series by period
 * @param counts all from the same filters, one exposure per document, one count per series and document
 */
export function rateSeries(
  names: readonly string[],
  unit: RateUnit,
  { totals, exposures, counts }: SeriesCounts,
): SeriesPeriod[] {
  const documentsOf = groupBy(exposures, (document) => document.year);
  const countsOf = groupBy(counts, (count) => count.series);
  return names.flatMap((series) => {
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
      unit,
      ...sums(documents),
      exposure: total.exposure,
      ...rate(documents, total.exposure, unit, context),
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
  counts: ReadonlyMap<number, SeriesCount>,
): readonly DocumentRow[] {
  return documents.map(({ doc_no, exposure }) => {
    const { n = 0, n_named_only = 0, mentions = 0 } = counts.get(doc_no) ?? {};
    return { exposure, n, n_named_only, mentions };
  });
}

function sums(documents: readonly DocumentRow[]): Pick<SeriesPeriod, "n" | "n_named_only" | "mentions"> {
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
  unit: RateUnit,
  context: Parameters<typeof rateInterval>[1],
): Pick<SeriesPeriod, "rate" | "low" | "high" | "no_interval"> {
  const per = PER[unit];
  const point = (per * sums(documents).n) / exposure;
  const interval = rateInterval(documents, context);
  if (typeof interval === "string") return { rate: point, low: null, high: null, no_interval: interval };
  return { rate: point, low: per * interval.low, high: per * interval.high, no_interval: null };
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
