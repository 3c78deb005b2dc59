import type { chosenTheme as French } from "../fr/chosenTheme.ts";
import { f, s, words } from "./wording.ts";

/** The chosen theme. */
export const chosenTheme: typeof French = {
  detailLabel: "The chosen theme",
  backToCards: "Back to the themes",
  claimTooLittle: (texts, periods, by) =>
    `Too little to speak of a trend: ${words(texts)} ${texts === 1 ? "text" : "texts"}, ${words(periods)} ${periods === 1 ? by : `${by}s`}.`,
  claimFewPeriods: (periods, needed, by) =>
    `Too little to speak of a trend: ${words(periods)} ${periods === 1 ? by : `${by}s`}; ${words(needed)} are needed.`,
  claimFewDocuments: (least, needed, by) =>
    `Too little to speak of a trend: one ${by} has only ${words(least)} ${least === 1 ? "document" : "documents"}; ${words(needed)} are needed.`,
  claimNotAssessed: "The trend is not computed yet.",
  seen: (parts) => `What can be seen: ${f.list(parts)}.`,
  seenFirst: (n, exposure, when) => `${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")} ${when}`,
  seenNext: (n, exposure, when) => `${f.count(n)} of ${f.count(exposure)} ${when}`,
  dominant: (parts) => `A single text holds more than half of the paragraphs: ${f.list(parts)}.`,
  dominantMany: (n, periods, last, by) =>
    `A single text holds more than half of the paragraphs of ${words(n)} of ${words(periods)} ${by}s, last ${last}.`,
  dominantPart: (text, when, n, of) => `${text} ${when} (${f.count(n)} of ${f.count(of)})`,
  seenNothing: "No paragraph mentions this theme with these filters.",
  axisTitle: "paragraphs per 100",
  chartLabel: (theme, by) => `${theme}: share of paragraphs that mention the theme, by ${by}`,
  chartCaption: (method, by) =>
    `Above each point: paragraphs that mention the theme, of all in that ${by}. ${method}`,
  hollowNote: (by) => `Hollow circle: fewer than five documents that ${by}.`,
  bandNote: "Band: 95% interval, the document as the unit.",
  bandCut: "An interval beyond the scale is cut; the table gives it whole.",
  noBandNote: "No interval: too few documents.",
  sourceNote: (sources) => `Source: ${f.list(sources)}.`,
  sourceUnitedNations: (symbols) =>
    symbols.length === 0 ? "United Nations" : `United Nations (${symbols.join(", ")})`,
  sourcePartlyUnitedNations: "United Nations for some of the texts",
  draftsOut: (n) =>
    n === 1
      ? "The draft whose adopted text is here is not counted."
      : `${f.count(n)} drafts whose adopted texts are here are not counted.`,
  draftsIn: (n) =>
    n === 1
      ? "The draft is counted beside the adopted text."
      : `${f.count(n)} drafts are counted beside the adopted texts.`,
  namedCounted: (n) =>
    n === 1
      ? "One paragraph mentions this theme only inside a proper name (treaty, body, programme); it is counted."
      : `${f.count(n)} paragraphs mention this theme only inside a proper name (treaty, body, programme); they are counted.`,
  namedLeftOut:
    "Paragraphs that mention this theme only inside a proper name (treaty, body, programme) are not counted.",
  wordings: (by) => `Wordings by ${by}`,
  wordingsHint: "Paragraphs in which the theme is put this way. A paragraph may hold several.",
  wording: "Wording",
  wordingNamed: (n) => `${f.count(n)} inside a proper name`,
  moreWordings: (n) => `${s(n, "more wording", "more wordings")}`,
  noWordings: "No wording with these filters.",
  figures: "Table of figures",
  columnPeriod: (by) => (by === "session" ? "Session" : "Year"),
  columnN: "Paragraphs",
  columnExposure: "of",
  columnRate: "Share",
  columnMentions: "Mentions",
  columnNamed: "Proper name only",
  columnDocuments: "Documents",
  columnInterval: "95% interval",
  csv: "CSV",
  csvAll: "CSV of all themes",
  json: "JSON",
  apiAddress: "API address",
};
