import type { RateUnit } from "./rateSeries.ts";

/** What a document adds to denominators, by role: paragraphs (`n_…`) and counted tokens (`tokens_…`). */
export interface DocumentSize {
  readonly doc_no: number;
  readonly id: string;
  /** Its symbol, else its title, else its id. */
  readonly label: string;
  readonly language: string;
  /** The committee it comes from, else the organ. */
  readonly body: string | null;
  readonly kind: string;
  readonly status: "current" | "superseded";
  readonly year: number | null;
  readonly session: number | null;
  readonly n_preambular: number;
  readonly n_operative: number;
  readonly n_plain: number;
  readonly tokens_preambular: number;
  readonly tokens_operative: number;
  readonly tokens_plain: number;
}

/** Which text counts; a list lets in what it names, `null` lets any in. */
export interface ExposureFilter {
  readonly scope: "body" | "preambular" | "operative" | "plain";
  readonly drafts: "exclude" | "include";
  readonly from_year: number;
  readonly to_year: number;
  readonly bodies: readonly string[] | null;
  readonly sessions: readonly number[] | null;
  readonly languages: readonly string[] | null;
  readonly kinds: readonly string[] | null;
}

/** One document of a period with its part of the denominator. */
export interface DocumentExposure {
  /** Year or session. */
  readonly period: number;
  readonly doc_no: number;
  readonly id: string;
  readonly label: string;
  /** Paragraphs or tokens, at least 1. */
  readonly exposure: number;
}

/**
 * The documents that a rate rests on, each with its exposure.
 *
 * A document without a year, without a period or without text in scope is none of them.
 *
 * @param by what a period is
 * @param unit of the rate: its exposures are paragraphs or tokens
 * @returns in the order of `documents`
 */
export function documentExposures(
  documents: readonly DocumentSize[],
  filter: ExposureFilter,
  by: "year" | "session",
  unit: RateUnit,
): DocumentExposure[] {
  return documents.flatMap((document) => {
    const period = document[by];
    if (period === null || !isChosen(document, filter)) return [];
    const exposure = exposureOf(document, filter.scope, unit);
    const { doc_no, id, label } = document;
    return exposure > 0 ? [{ period, doc_no, id, label, exposure }] : [];
  });
}

function isChosen(document: DocumentSize, filter: ExposureFilter): boolean {
  const { year, body, session } = document;
  return (
    year !== null &&
    year >= filter.from_year &&
    year <= filter.to_year &&
    (filter.drafts === "include" || document.status === "current") &&
    (filter.bodies === null || (body !== null && filter.bodies.includes(body))) &&
    (filter.sessions === null || (session !== null && filter.sessions.includes(session))) &&
    (filter.languages?.includes(document.language) ?? true) &&
    (filter.kinds?.includes(document.kind) ?? true)
  );
}

function exposureOf(document: DocumentSize, scope: ExposureFilter["scope"], unit: RateUnit): number {
  const counted = unit === "tokens_per_10k" ? "tokens" : "n";
  if (scope !== "body") return document[`${counted}_${scope}`];
  return document[`${counted}_preambular`] + document[`${counted}_operative`] + document[`${counted}_plain`];
}
