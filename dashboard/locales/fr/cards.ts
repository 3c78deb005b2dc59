import { french as t } from "../french.ts";
import { type By, f, name, of, s, within } from "./wording.ts";

/** Cards and marks. */
export const cards = {
  themes: "Les thèmes",
  inPeriod: (period: string, by: By) => within(period, by),
  onCard: (period: string, by: By) => (by === "session" ? name(period, by) : within(period, by)),
  presentSince: (period: string, by: By) => t`présent dès ${by === "session" ? `la ${period}ᵉ` : period}`,
  firstMention: (period: string, by: By) => t`première mention : ${by === "session" ? `${period}ᵉ` : period}`,
  noMention: "aucune mention",
  marksOf: (theme: string, by: By) => t`${theme} : ${by === "session" ? "sessions" : "années"}`,
  countOf: (n: number, exposure: number) => `${f.count(n)}/${f.count(exposure)}`,
  markLabel: (period: string, n: number, exposure: number, rate: string, docs: number, total: number) =>
    t`${period} : ${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)}, ${rate} ; ${of(docs, total)}. Voir les paragraphes.`,
  tipCount: (n: number, exposure: number) => t`${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)}`,
  tipRate: (rate: string) => t`${rate} des paragraphes`,
  tipMentions: (mentions: number) => s(mentions, "mention", "mentions"),
  tipDocuments: (docs: number, total: number, by: By) =>
    t`dans ${of(docs, total)} de ${by === "session" ? "la session" : "l'année"}`,
  tipLargest: (n: number, text: string) => t`dont ${f.count(n)} dans ${text}`,
  tipNamed: (n: number) => t`dont ${f.count(n)} dans un nom propre seulement`,
  tipInterval: (low: string, high: string) => t`intervalle à 95 % : ${low} à ${high}`,
  tipNoInterval: (reason: string) => t`sans intervalle : ${reason}`,
  tooFewDocuments: "trop peu de documents",
};
