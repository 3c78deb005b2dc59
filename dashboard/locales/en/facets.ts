import type { facets as French } from "../fr/facets.ts";
import { f, name, s } from "./wording.ts";

/** Facets, and what a period is. */
export const facets: typeof French = {
  texts: "Language",
  body: "Body",
  sessionFacet: "Session",
  kind: "Text",
  anyText: (n) => `all (${f.count(n)})`,
  anyBody: "all",
  anySession: "all",
  anyKind: "all",
  facetValue: (value, n) => `${value} (${f.count(n)})`,
  textsNote: (language, n, total) =>
    `Texts in ${language}: ${f.count(n)} of ${s(total, "document", "documents")}.`,
  textsAllNote: (n) => `Texts in all languages: ${s(n, "document", "documents")}.`,
  by: "By",
  byYear: "Year",
  bySession: "Session",
  periodName: (period, by) => name(period, by),
  withoutSession: (n) =>
    n === 1
      ? "One document without a session is not in it."
      : `${f.count(n)} documents without a session are not in it.`,
};
