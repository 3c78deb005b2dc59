import { french as t } from "../french.ts";
import { type By, f, of, s } from "./wording.ts";

/** What is wrong with a query, by the codes of the API. */
const FAULTS: Readonly<Record<string, string>> = {
  empty_query: t`Écrivez un mot.`,
  empty_series: t`Il manque un mot entre les virgules.`,
  expected_comma: t`Il manque une virgule ici.`,
  no_word: t`Il manque un mot ici.`,
  query_too_long: t`La recherche est trop longue.`,
  too_many_series: t`Huit courbes au plus.`,
  too_many_words: t`Dix mots au plus dans une expression.`,
  unclosed_bracket: t`Ce crochet n'est pas fermé.`,
  unclosed_quote: t`Ce guillemet n'est pas fermé.`,
  unexpected_character: t`Ce signe n'est pas un mot.`,
  wildcard: t`L'astérisque n'est pas encore compris ; écrivez [mot] pour toutes ses formes.`,
};

/** The Vocabulary page. */
export const vocabulary = {
  vocabularyHeading: t`Quels mots, et quand ?`,
  vocabularyLead: t`Écrivez un mot, une expression ou plusieurs séparés par des virgules.`,
  queryLabel: "Mots à chercher",
  queryHelp: t`« droits de l'homme » entre guillemets ; [droit] pour toutes ses formes ; une virgule entre les courbes.`,
  queryRun: "Tracer",
  queryExamples: t`Essayez :`,
  fold: "Confondre casse et accents",
  foldHint: "Compter ensemble État, état et etat",
  wordsSeen: (parts: readonly string[]) => t`Ce qui se voit : ${f.list(parts)}.`,
  wordTimes: (word: string, n: number) => t`${word} (${f.count(n)} fois)`,
  occurrences: (n: number) => s(n, "occurrence", "occurrences"),
  occurrencesMarked: (n: number) => t`${s(n, "occurrence surlignée", "occurrences surlignées")}, par date`,
  wordMark: (period: string, words: string) => t`${period} : ${words}. Voir les paragraphes.`,
  wordTip: (word: string, n: number, rate: string, docs: number, total: number) =>
    t`${word} : ${f.count(n)} (${rate} pour 10 000) dans ${of(docs, total)}`,
  tipTokens: (tokens: number, by: By) =>
    t`${f.count(tokens)} mots ${by === "session" ? "à cette session" : "cette année-là"}`,
  wordAxisTitle: t`pour 10 000 mots`,
  wordChartLabel: (words: readonly string[], by: By) =>
    t`Fréquence par ${by === "session" ? "session" : "année"} : ${f.list(words)}`,
  wordMarks: (by: By): string => (by === "session" ? "Sessions" : "Années"),
  wordMarkHint: t`Un clic sur un point ouvre les paragraphes de sa courbe.`,
  wordOf: "Paragraphes de la courbe",
  allWords: "Toutes les courbes",
  wordCaption: t`Occurrences dans le corps des textes, pour 10 000 mots (ponctuation et signes non comptés).`,
  columnWord: "Mot",
  columnOccurrences: "Occurrences",
  columnTokens: "Mots en tout",
  columnWordRate: t`Pour 10 000`,
  wordKey: "Les courbes",
  unknownWord: (word: string) => t`Le corpus n'a pas « ${word} ».`,
  nearestWords: t`Mots proches :`,
  queryFault: (code: string) => FAULTS[code] ?? t`La recherche n'est pas comprise.`,
};
