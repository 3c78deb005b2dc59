import { french as t } from "../french.ts";
import { type By, f, name, s } from "./wording.ts";

/** Facets, and what a period is. */
export const facets = {
  texts: "Langue",
  body: "Organe",
  sessionFacet: "Session",
  kind: "Texte",
  anyText: (n: number) => t`toutes (${f.count(n)})`,
  anyBody: "tous",
  anySession: "toutes",
  anyKind: "tous",
  facetValue: (value: string, n: number) => t`${value} (${f.count(n)})`,
  textsNote: (language: string, n: number, total: number) =>
    t`Textes en ${language} : ${f.count(n)} sur ${s(total, "document", "documents")}.`,
  textsAllNote: (n: number) => t`Textes de toutes les langues : ${s(n, "document", "documents")}.`,
  by: "Par",
  byYear: "Année",
  bySession: "Session",
  periodName: (period: string, by: By) => name(period, by),
  withoutSession: (n: number) =>
    n < 2
      ? t`Un document sans session n'y figure pas.`
      : t`${f.count(n)} documents sans session n'y figurent pas.`,
};
