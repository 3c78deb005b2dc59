import { dispersion } from "./dispersion.ts";
import type { PeriodExposures, UnhitDocument } from "./exposuresByPeriod.ts";
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
  /** The documents that the rates rest on. */
  readonly exposures: PeriodExposures;
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
  const countsOf = groupBy(counts, ({ series }) => series);
  return names.flatMap((series) => {
    const counted = countPeriods(exposures, countsOf.get(series) ?? []);
    const context = { documents: exposures.nDocuments, dispersion: dispersion(counted) };
    return exposures.periods.map(({ period }, index) => {
      const documents = counted[index] ?? [];
      const totals = sums(documents);
      return {
        series,
        period: String(period),
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
type CountedDocument = Totals & Pick<UnhitDocument, "id" | "label">;

/** The documents of each period; all series share those without a hit, most of them. */
function countPeriods(
  { periods, placeOf }: PeriodExposures,
  counts: readonly SeriesCount[],
): readonly (readonly CountedDocument[])[] {
  const counted = periods.map(({ documents }): CountedDocument[] => [...documents]);
  for (const { doc_no, n, n_named_only, mentions } of counts) {
    const place = placeOf(doc_no);
    if (place === undefined) continue;
    const documents = counted[place.period] ?? [];
    const document = documents[place.document];
    if (document === undefined) continue;
    const { id, label, exposure } = document;
    documents[place.document] = { id, label, exposure, n, n_named_only, mentions };
  }
  return counted;
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
