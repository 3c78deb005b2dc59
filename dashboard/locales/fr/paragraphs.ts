import { french as t } from "../french.ts";
import { type By, f, s } from "./wording.ts";

/** Paragraphs behind a mark. */
export const paragraphs = {
  paragraphsAll: (n: number) =>
    n < 2 ? t`${n === 0 ? "Aucun" : "Le seul"} paragraphe` : t`Les ${f.count(n)} paragraphes`,
  paragraphsOf: (period: string, n: number) => t`${period} · ${s(n, "paragraphe", "paragraphes")}`,
  paragraphsCount: (mentions: number, documents: number) =>
    t`${s(mentions, "mention", "mentions")} dans ${s(documents, "document", "documents")}, par date`,
  namedLegend: "dans un nom propre",
  allPeriods: (by: By) => `Toutes les ${by === "session" ? "sessions" : "années"}`,
  periodOfParagraphs: "Période des paragraphes",
  more: (n: number) => t`${s(n, "paragraphe", "paragraphes")} de plus`,
  showAll: "Tout montrer",
  openInReader: (place: string) => t`Lire ${place} dans son texte`,
  preambular: (number: string) => t`préambule ${number}`,
  operative: (number: string) => t`dispositif ${number}`,
  plain: (number: string) => t`paragraphe ${number}`,
  namedIn: (name: string) => t`dans le nom propre « ${name} »`,
  noParagraphs: t`Aucun paragraphe ici : choisissez une autre période, ou élargissez les filtres.`,
  untitled: "Texte sans titre",
  draft: "projet",
};
