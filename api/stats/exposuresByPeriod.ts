import type { DocumentExposure } from "./documentExposures.ts";

/** A document without a hit: what all series share. */
export interface UnhitDocument {
  readonly id: string;
  readonly label: string;
  readonly exposure: number;
  readonly n: 0;
  readonly n_named_only: 0;
  readonly mentions: 0;
}

/** The documents that rates rest on, by period, and where each stands there. */
export interface PeriodExposures {
  /** In all periods. */
  readonly nDocuments: number;
  /** By period, upwards; inside a period in the order given. */
  readonly periods: readonly { readonly period: number; readonly documents: readonly UnhitDocument[] }[];
  /** Of a document that stands nowhere `undefined`. */
  readonly placeOf: (doc_no: number) => { readonly period: number; readonly document: number } | undefined;
}

/** Groups documents by period. */
export function exposuresByPeriod(exposures: readonly DocumentExposure[]): PeriodExposures {
  const groups = new Map<number, UnhitDocument[]>();
  for (const { period } of exposures) groups.set(period, []);
  const periods = [...groups.keys()].sort((a, b) => a - b);
  const rank = new Map(periods.map((period, index) => [period, index]));
  const size = exposures.reduce((most, { doc_no }) => Math.max(most, doc_no), -1) + 1;
  const periodOf = new Int32Array(size).fill(-1);
  const documentOf = new Int32Array(size);
  for (const { period, doc_no, id, label, exposure } of exposures) {
    const group = groups.get(period) ?? [];
    periodOf[doc_no] = rank.get(period) ?? -1;
    documentOf[doc_no] = group.length;
    group.push({ id, label, exposure, n: 0, n_named_only: 0, mentions: 0 });
  }
  return {
    nDocuments: exposures.length,
    periods: periods.map((period) => ({ period, documents: groups.get(period) ?? [] })),
    placeOf(doc_no) {
      const period = periodOf[doc_no] ?? -1;
      return period < 0 ? undefined : { period, document: documentOf[doc_no] ?? 0 };
    },
  };
}
