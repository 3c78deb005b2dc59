import { createFormats } from "./createFormats.ts";
import type { Catalogue } from "./fr.ts";

const f = createFormats("en");
const s = (n: number, one: string, other: string) => `${f.count(n)}\u00a0${n === 1 ? one : other}`;
/** A number of the documents there are: `2 of 4 documents`, `the only document`. */
const of = (docs: number, total: number) => {
  if (docs === 0) return "no document";
  return total === 1 ? "the only document" : `${f.count(docs)} of ${s(total, "document", "documents")}`;
};
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const words = (n: number) => WORDS[n] ?? f.count(n);

/** What is wrong with a query, by the codes of the API. */
const FAULTS: Readonly<Record<string, string>> = {
  empty_query: "Type a word.",
  empty_series: "A word is missing between the commas.",
  expected_comma: "A comma is missing here.",
  no_word: "A word is missing here.",
  query_too_long: "The query is too long.",
  too_many_series: "At most eight curves.",
  too_many_words: "At most ten words in a phrase.",
  unclosed_bracket: "This bracket is not closed.",
  unclosed_quote: "This quote is not closed.",
  unexpected_character: "This sign is not a word.",
  wildcard: "The asterisk is not understood yet; write [word] for all its forms.",
};

/** Every text of the page in English. */
export const en: Catalogue = {
  appTitle: (page) => `${page} · Themeline`,
  skip: "Skip to content",
  navigation: "Pages",
  themesPage: "Themes",
  vocabularyPage: "Vocabulary",
  documentsPage: "Documents",
  languageSwitch: "Language of the page",
  corpusSummary: (documents, paragraphs, tokens) =>
    `${s(documents, "text counted", "texts counted")} · ${s(paragraphs, "paragraph", "paragraphs")} · ${s(tokens, "word", "words")}`,
  corpusSummaryHint: (counted, documents) =>
    `${s(counted, "document", "documents")} counted of ${f.count(documents)}; paragraphs and words of the body of counted texts`,
  footer: (version, snapshot) => `Themeline ${version} · state of the corpus ${snapshot}`,
  apiDescription: "Description of the API",

  themesHeading: (documents) =>
    documents === 1
      ? "What does this text speak of?"
      : `What do these ${words(documents)} texts speak of, and since when?`,
  leadMost: (period, theme, n, exposure) =>
    `In ${period}, “${theme}” is the theme most present: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}.`,
  leadNew: (period, themes) =>
    `${f.list(themes.map((theme) => `“${theme}”`))} ${themes.length === 1 ? "appears" : "appear"} only in ${period}.`,
  filters: "Filters",
  role: "Paragraphs",
  roleBody: "Whole body",
  rolePreambular: "Preamble",
  roleOperative: "Operative part",
  period: "Period",
  from: "from",
  to: "to",
  named: "Count names of treaties",
  namedHint: "Also count paragraphs that mention the theme only inside the name of a treaty or body",
  drafts: "Count drafts",
  draftsHint: "Also count drafts whose adopted text is in the corpus",
  sort: "Sort",
  sortShare: "Share in the last year",
  sortName: "Name",
  sortFirst: "First mention",
  sortFile: "Order of the theme file",
  scale: "Scale",
  scaleCommon: "Common",
  scaleOwn: "Own",
  scaleCommonNote: (top) => `Common scale, 0 to ${top}.`,
  scaleOwnNote: "Each card has a scale of its own.",
  cardsNote: (n, exposure) =>
    `${f.count(n)}/${f.count(exposure)}: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")} ${n === 1 ? "mentions" : "mention"} the theme.`,
  reset: "Clear filters",

  vocabularyHeading: "Which words, and when?",
  vocabularyLead: "Type a word, a phrase, or several with commas between them.",
  queryLabel: "Words to look for",
  queryHelp: "“human rights” in quotes; [right] for all its forms; a comma between curves.",
  queryRun: "Chart",
  queryExamples: "Try:",
  fold: "Ignore case and accents",
  foldHint: "Count État, état and etat together",
  wordsSeen: (parts) => `What can be seen: ${f.list(parts)}.`,
  wordTimes: (word, n) => `${word} (${s(n, "time", "times")})`,
  occurrences: (n) => s(n, "occurrence", "occurrences"),
  occurrencesMarked: (n) => `${s(n, "occurrence", "occurrences")} marked, by date`,
  wordMark: (period, words) => `${period}: ${words}. Show the paragraphs.`,
  wordTip: (word, n, rate, docs, total) =>
    `${word}: ${f.count(n)} (${rate} per 10,000) in ${of(docs, total)}`,
  tipTokens: (tokens) => `${f.count(tokens)} words that year`,
  wordAxisTitle: "per 10,000 words",
  wordChartLabel: (words) => `Frequency by year: ${f.list(words)}`,
  wordMarks: "Years",
  wordCaption: "Occurrences in the body of the texts, per 10,000 words (punctuation and signs not counted).",
  columnWord: "Word",
  columnOccurrences: "Occurrences",
  columnTokens: "Words in all",
  columnWordRate: "Per 10,000",
  wordKey: "The curves",
  unknownWord: (word) => `The corpus does not have “${word}”.`,
  nearestWords: "Similar words:",
  queryFault: (code) => FAULTS[code] ?? "The query is not understood.",

  themes: "The themes",
  inPeriod: (period) => `in ${period}`,
  presentSince: (year) => `present since ${year}`,
  firstMention: (year) => `first mention: ${year}`,
  noMention: "no mention",
  marksOf: (theme) => `${theme}: years`,
  countOf: (n, exposure) => `${f.count(n)}/${f.count(exposure)}`,
  markLabel: (period, n, exposure, rate, docs, total) =>
    `${period}: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}, ${rate}; ${of(docs, total)}. Show the paragraphs.`,
  tipCount: (n, exposure) => `${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}`,
  tipRate: (rate) => `${rate} of paragraphs`,
  tipMentions: (mentions) => s(mentions, "mention", "mentions"),
  tipDocuments: (docs, total) => `in ${of(docs, total)} of the year`,
  tipNamed: (n) => `of these ${f.count(n)} only inside a proper name`,
  tipInterval: (low, high) => `95% interval: ${low} to ${high}`,
  tipNoInterval: (reason) => `no interval: ${reason}`,
  tooFewDocuments: "too few documents",

  detailLabel: "The chosen theme",
  backToCards: "Back to the themes",
  claimTooLittle: (texts, periods) =>
    `Too little to speak of a trend: ${words(texts)} ${texts === 1 ? "text" : "texts"}, ${words(periods)} ${periods === 1 ? "year" : "years"}.`,
  claimNotAssessed: "The trend is not computed yet.",
  seen: (parts) => `What can be seen: ${f.list(parts)}.`,
  seenFirst: (n, exposure, period) =>
    `${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")} in ${period}`,
  seenNext: (n, exposure, period) => `${f.count(n)} of ${f.count(exposure)} in ${period}`,
  seenNothing: "No paragraph mentions this theme with these filters.",
  axisTitle: "paragraphs per 100",
  chartLabel: (theme) => `${theme}: share of paragraphs that mention the theme, by year`,
  chartCaption: (method) =>
    `Above each point: paragraphs that mention the theme, of all in that year. ${method}`,
  hollowNote: "Hollow circle: fewer than five documents that year.",
  bandNote: "Band: 95% interval, the document as the unit.",
  noBandNote: "No interval: too few documents.",
  sourceNote: (sources) => `Source: ${f.list(sources)}.`,
  sourceUnitedNations: (symbols) =>
    symbols.length === 0 ? "United Nations" : `United Nations (${symbols.join(", ")})`,
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
  wordings: "Wordings by year",
  wordingsHint: "Paragraphs in which the theme is put this way. A paragraph may hold several.",
  wording: "Wording",
  wordingNamed: (n) => `${f.count(n)} inside a proper name`,
  moreWordings: (n) => `${s(n, "more wording", "more wordings")}`,
  noWordings: "No wording with these filters.",
  figures: "Table of figures",
  columnYear: "Year",
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

  paragraphsAll: (n) =>
    n === 1 ? "The only paragraph" : n === 0 ? "No paragraph" : `The ${f.count(n)} paragraphs`,
  paragraphsOf: (period, n) => `${period} · ${s(n, "paragraph", "paragraphs")}`,
  paragraphsCount: (mentions, documents) =>
    `${s(mentions, "mention", "mentions")} in ${s(documents, "document", "documents")}, by date`,
  namedLegend: "inside a proper name",
  allYears: "All years",
  yearsOfParagraphs: "Year of the paragraphs",
  more: (n) => s(n, "more paragraph", "more paragraphs"),
  showAll: "Show all",
  openInReader: (place) => `Read ${place} in its text`,
  preambular: (number) => `preambular ${number}`,
  operative: (number) => `operative ${number}`,
  plain: (number) => `paragraph ${number}`,
  namedIn: (name) => `inside the proper name “${name}”`,
  noParagraphs: "No paragraph here: choose another year, or widen the filters.",
  untitled: "Text without a title",
  draft: "draft",

  documentsHeading: "The documents",
  documentsShown: (n) => `The latest ${f.count(n)}:`,
  documentsLead: (counted, documents) =>
    counted === documents
      ? `${s(documents, "document", "documents")}, all counted.`
      : `${s(counted, "document", "documents")} counted of ${f.count(documents)}.`,
  columnParagraphs: "Paragraphs",
  columnWords: "Words",
  paragraphCount: (n) => s(n, "paragraph", "paragraphs"),
  wordCount: (n) => s(n, "word", "words"),
  bodyCount: (preambular, operative) => `${f.count(preambular)} preambular, ${f.count(operative)} operative`,
  kindAdopted: "adopted text",
  kindDraft: "draft",
  kindText: "text",
  supersededBy: "Draft of",
  notCounted: "not counted",
  supersedes: "Replaces the draft",
  undated: "undated",
  sourceAdoption: "date of adoption",
  sourceDistribution: "date of distribution",
  sourceSession: "year of the session",
  sourceMetadata: "date in the metadata",
  sourceFileName: "date in the file name",
  placedBy: (date, source) => `${date} (${source})`,
  adoptedOn: "Adopted on",
  distributedOn: "Distributed on",
  symbol: "Symbol",
  organ: "Organ",
  committee: "Committee",
  session: "Session",
  agendaItem: "Agenda item",
  placed: "Placed in time by",
  status: "Status",
  counted: "counted",
  sourceFile: "File read",
  aboutDocument: "About this text",
  themesMarked: "Themes marked",
  allThemes: "All themes",
  noTheme: "None",
  themeCount: (theme, n) => `${theme} (${f.count(n)})`,
  notes: "Notes",
  note: (mark) => `Note ${mark}`,
  backToText: "Back to the text",
  citations: "Texts cited",
  changes: "What cleaning changed",
  changesLead: (n) =>
    n === 0 ? "Nothing: the text is as it was read." : `${s(n, "change", "changes")}, by rule:`,
  changeRow: (n) => s(n, "time", "times"),
  nothingLeft: "(taken out)",
  toThemes: "To the themes",

  loading: "Loading…",
  retry: "Try again",
  unreachable: "The server does not answer. Start “npm start” again, then try again.",
  refused: (detail) => `The request was not understood: ${detail}`,
  broken: "The server met an error. Try again; if it comes back, its log says why.",
  missing: "This document is not in the corpus.",
  missingPage: "This page does not exist.",
  unknownTheme: (id) => `No theme is called “${id}”. Choose a card.`,
  emptyCorpus: "The corpus is empty. Add texts: npm run ingest -- FOLDER",
  emptyFilters: "No text with these filters. Widen the period or clear the filters.",
};
