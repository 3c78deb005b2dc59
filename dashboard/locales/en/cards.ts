import type { cards as French } from "../fr/cards.ts";
import { f, name, of, ordinal, s, within } from "./wording.ts";

/** Cards and marks. */
export const cards: typeof French = {
  themes: "The themes",
  inPeriod: (period, by) => within(period, by),
  onCard: (period, by) => (by === "session" ? name(period, by) : within(period, by)),
  presentSince: (period, by) => `present since ${by === "session" ? `the ${ordinal(period)}` : period}`,
  firstMention: (period, by) => `first mention: ${by === "session" ? ordinal(period) : period}`,
  noMention: "no mention",
  marksOf: (theme, by) => `${theme}: ${by}s`,
  countOf: (n, exposure) => `${f.count(n)}/${f.count(exposure)}`,
  markLabel: (period, n, exposure, rate, docs, total) =>
    `${period}: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}, ${rate}; ${of(docs, total)}. Show the paragraphs.`,
  tipCount: (n, exposure) => `${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}`,
  tipRate: (rate) => `${rate} of paragraphs`,
  tipMentions: (mentions) => s(mentions, "mention", "mentions"),
  tipDocuments: (docs, total, by) => `in ${of(docs, total)} of the ${by}`,
  tipLargest: (n, text) => `of these ${f.count(n)} in ${text}`,
  tipNamed: (n) => `of these ${f.count(n)} only inside a proper name`,
  tipInterval: (low, high) => `95% interval: ${low} to ${high}`,
  tipNoInterval: (reason) => `no interval: ${reason}`,
  tooFewDocuments: "too few documents",
};
