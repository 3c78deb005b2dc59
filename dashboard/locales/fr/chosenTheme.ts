import { french as t } from "../french.ts";
import { type By, f, s, words } from "./wording.ts";

/** The chosen theme. */
export const chosenTheme = {
  detailLabel: "Le thème choisi",
  backToCards: "Retour aux thèmes",
  claimTooLittle: (texts: number, periods: number, by: By) =>
    t`Trop peu pour parler de tendance : ${words(texts)} ${texts < 2 ? "texte" : "textes"}, ${periods === 1 ? "une" : words(periods)} ${by === "session" ? "session" : "année"}${periods < 2 ? "" : "s"}.`,
  claimFewPeriods: (periods: number, needed: number, by: By) =>
    t`Trop peu pour parler de tendance : ${periods === 1 ? "une" : words(periods)} ${by === "session" ? "session" : "année"}${periods < 2 ? "" : "s"}, il en faut ${words(needed)}.`,
  claimFewDocuments: (least: number, needed: number, by: By) =>
    t`Trop peu pour parler de tendance : une ${by === "session" ? "session" : "année"} n'a ${least === 1 ? "qu'un" : `que ${words(least)}`} ${least < 2 ? "document" : "documents"}, il en faut ${words(needed)}.`,
  claimNotAssessed: t`La tendance n'est pas encore calculée.`,
  seen: (parts: readonly string[]) => t`Ce qui se voit : ${f.list(parts)}.`,
  seenFirst: (n: number, exposure: number, when: string) =>
    t`${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)} ${when}`,
  seenNext: (n: number, exposure: number, when: string) => t`${f.count(n)} sur ${f.count(exposure)} ${when}`,
  dominant: (parts: readonly string[]) =>
    t`Un seul texte porte plus de la moitié des paragraphes : ${f.list(parts)}.`,
  dominantMany: (n: number, periods: number, last: string, by: By) =>
    t`Un seul texte porte plus de la moitié des paragraphes de ${words(n)} ${by === "session" ? "sessions" : "années"} sur ${words(periods)}, en dernier ${last}.`,
  dominantPart: (text: string, when: string, n: number, of: number) =>
    t`${text} ${when} (${f.count(n)} sur ${f.count(of)})`,
  seenNothing: t`Aucun paragraphe ne mentionne ce thème avec ces filtres.`,
  axisTitle: "paragraphes pour 100",
  chartLabel: (theme: string, by: By) =>
    t`${theme} : part des paragraphes qui mentionnent le thème, par ${by === "session" ? "session" : "année"}`,
  chartCaption: (method: string, by: By) =>
    t`Au-dessus de chaque point : paragraphes qui mentionnent le thème, sur tous ceux de ${by === "session" ? "la session" : "l'année"}. ${method}`,
  hollowNote: (by: By) =>
    t`Cercle vide : moins de cinq documents ${by === "session" ? "à cette session" : "cette année-là"}.`,
  bandNote: t`Bande : intervalle à 95 %, le document comme unité.`,
  bandCut: t`Un intervalle qui dépasse l'échelle est coupé ; le tableau le donne entier.`,
  noBandNote: t`Sans intervalle : trop peu de documents.`,
  sourceNote: (sources: readonly string[]) => t`Source : ${f.list(sources)}.`,
  sourceUnitedNations: (symbols: readonly string[]) =>
    symbols.length === 0 ? "Nations Unies" : t`Nations Unies (${symbols.join(", ")})`,
  sourcePartlyUnitedNations: t`Nations Unies pour une partie des textes`,
  draftsOut: (n: number) =>
    n < 2
      ? t`Le projet dont le texte adopté est ici n'est pas compté.`
      : t`Les ${f.count(n)} projets dont le texte adopté est ici ne sont pas comptés.`,
  draftsIn: (n: number) =>
    n < 2
      ? t`Le projet est compté à côté du texte adopté.`
      : t`${f.count(n)} projets sont comptés à côté des textes adoptés.`,
  namedCounted: (n: number) =>
    n < 2
      ? t`Un paragraphe ne cite ce thème que dans un nom propre (traité, organe, programme) ; il est compté.`
      : t`${f.count(n)} paragraphes ne citent ce thème que dans un nom propre (traité, organe, programme) ; ils sont comptés.`,
  namedLeftOut: t`Les paragraphes qui ne citent ce thème que dans un nom propre (traité, organe, programme) ne sont pas comptés.`,
  wordings: (by: By) => `Formulations par ${by === "session" ? "session" : "année"}`,
  wordingsHint: "Paragraphes où le thème est dit ainsi. Un paragraphe peut en compter plusieurs.",
  wording: "Formulation",
  wordingNamed: (n: number) => t`dont ${f.count(n)} dans un nom propre`,
  moreWordings: (n: number) => t`Encore ${s(n, "formulation", "formulations")}`,
  noWordings: "Aucune formulation avec ces filtres.",
  figures: "Tableau des chiffres",
  columnPeriod: (by: By): string => (by === "session" ? "Session" : "Année"),
  columnN: "Paragraphes",
  columnExposure: "sur",
  columnRate: "Part",
  columnMentions: "Mentions",
  columnNamed: "Nom propre seul",
  columnDocuments: "Documents",
  columnInterval: t`Intervalle à 95 %`,
  csv: "CSV",
  csvAll: "CSV de tous les thèmes",
  json: "JSON",
  apiAddress: "Adresse de l’API",
};
