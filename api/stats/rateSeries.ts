import { dispersion } from "./dispersion.ts";
import type { DocumentExposure } from "./documentExposures.ts";
import { rateInterval } from "./rateInterval.ts";

/** What a rate counts: of 100 paragraphs those with a hit, or hits in 10,000 tokens. */
export type RateUnit = "paragraphs_per_100" | "tokens_per_10k";

const PER: Readonly<Record<RateUnit, number>> = { paragraphs_per_100: 100, tokens_per_10k: 10_000 };

/** What one document adds to one series: hits, and of these the ones inside proper names; occurrences in all. */
export interface SeriesCount {
  readonly series: string;
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
  /** The document with most of `n`, of equals the first by id; `null` where `n` is 0. */
  readonly largest_document: string | null;
  readonly largest_label: string | null;
  readonly largest_n: number;
}

export interface SeriesCounts {
  /** One per document that the rates rest on. */
  readonly exposures: readonly DocumentExposure[];
  /** One per series and document with a hit; those of other documents do not count. */
  readonly counts: readonly SeriesCount[];
}

/**
 * Rate of each series in each period that has text, with its 95 % interval by document.
 *
 * A period with text and no hit is a row of 0; a period without text is no row.
 *
 * @param names of the series, in the order in which their rows come out; within a series by period
 */
export function rateSeries(
  names: readonly string[],
  unit: RateUnit,
  { exposures, counts }: SeriesCounts,
): SeriesPeriod[] {
  const periods = [...groupBy(exposures.map(withoutHit), ({ period }) => period)].sort(([a], [b]) => a - b);
  const countsOf = groupBy(counts, ({ series }) => series);
  return names.flatMap((series) => {
    const ofSeries = new Map(countsOf.get(series)?.map((count) => [count.doc_no, count]));
    const counted = periods.map(([period, documents]) => ({
      period: String(period),
      documents: documents.map((document) => withCount(document, ofSeries.get(document.doc_no))),
    }));
    const context = {
      documents: exposures.length,
      dispersion: dispersion(counted.map(({ documents }) => documents)),
    };
    return counted.map(({ period, documents }) => {
      const totals = sums(documents);
      return {
        series,
        period,
        unit,
        ...totals,
        ...rate(documents, totals, unit, context),
        docs_with: documents.filter((document) => document.n > 0).length,
        docs_total: documents.length,
        ...largest(documents),
      };
    });
  });
}

type Totals = Pick<SeriesPeriod, "n" | "n_named_only" | "mentions" | "exposure">;
type CountedDocument = DocumentExposure & Totals;

/** All series share the documents in which they have no hit: most of them. */
function withoutHit({ period, doc_no, id, label, exposure }: DocumentExposure): CountedDocument {
  return { period, doc_no, id, label, exposure, n: 0, n_named_only: 0, mentions: 0 };
}

function withCount(document: CountedDocument, count: SeriesCount | undefined): CountedDocument {
  if (count === undefined) return document;
  const { period, doc_no, id, label, exposure } = document;
  const { n, n_named_only, mentions } = count;
  return { period, doc_no, id, label, exposure, n, n_named_only, mentions };
}

function sums(documents: readonly CountedDocument[]): Totals {
  const totals = { n: 0, n_named_only: 0, mentions: 0, exposure: 0 };
  for (const document of documents) {
    totals.n += document.n;
    totals.n_named_only += document.n_named_only;
    totals.mentions += document.mentions;
    totals.exposure += document.exposure;
  }
  return totals;
}

function rate(
  documents: readonly CountedDocument[],
  { n, exposure }: Totals,
  unit: RateUnit,
  context: Parameters<typeof rateInterval>[1],
): Pick<SeriesPeriod, "rate" | "low" | "high" | "no_interval"> {
  const per = PER[unit];
  const point = (per * n) / exposure;
  const interval = rateInterval(documents, context);
  if (typeof interval === "string") return { rate: point, low: null, high: null, no_interval: interval };
  return { rate: point, low: per * interval.low, high: per * interval.high, no_interval: null };
}

function largest(
  documents: readonly CountedDocument[],
): Pick<SeriesPeriod, "largest_document" | "largest_label" | "largest_n"> {
  let first: CountedDocument | undefined;
  for (const document of documents) {
    if (document.n === 0 || document.n < (first?.n ?? 0)) continue;
    if (first === undefined || document.n > first.n || document.id < first.id) first = document;
  }
  return {
    largest_document: first?.id ?? null,
    largest_label: first?.label ?? null,
    largest_n: first?.n ?? 0,
  };
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
