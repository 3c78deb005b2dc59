import type { State } from "../state.ts";
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
/** 1st, 2nd, 3rd, 4th; 11th to 13th. */
const ordinal = (number: string) => {
  const last = /1[123]$/.test(number) ? "" : number.slice(-1);
  return number + (last === "1" ? "st" : last === "2" ? "nd" : last === "3" ? "rd" : "th");
};
const name = (period: string, by: State["by"]) =>
  by === "session" ? `${ordinal(period)}\u00a0session` : period;
const within = (period: string, by: State["by"]) =>
  by === "session" ? `at the ${name(period, by)}` : `in ${name(period, by)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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

/** Why files were refused, by the codes of the API. */
const UPLOAD_FAULTS: Readonly<Record<string, string>> = {
  no_files: "No files were sent.",
  broken_off: "Sending was interrupted. Try again.",
  too_many_files: "Too many files at once: send them in several goes, or in a zip.",
  too_large: "Too much at once: send the files in several goes.",
  disk_full: "The disk is full: make room, then start again.",
  too_many_jobs: "Too many files wait already: try again later.",
};

const JOB_STATES: Readonly<Record<string, string>> = {
  waiting: "waiting",
  running: "running",
  done: "done",
  cancelled: "stopped",
  failed: "failed",
};

/** Every text of the page in English. */
const ORDERS: Readonly<Record<string, string>> = {
  newest: "Newest",
  oldest: "Oldest",
  symbol: "Symbol",
  title: "Title",
};
const ORDERED: Readonly<Record<string, string>> = {
  newest: "newest first",
  oldest: "oldest first",
  symbol: "by symbol",
  title: "by title",
};

/** What a rule of cleaning does, by its name. */
const RULES: Readonly<Record<string, string>> = {
  "join-hard-wrap": "lines joined",
  "join-page-break": "sentences joined across a page",
  "join-punctuation": "punctuation brought back to its line",
  "take-out-page-header": "page headers taken out",
  "take-out-page-foot": "page feet taken out",
  "take-out-page-footer": "page feet taken out",
  "take-out-page-number": "page numbers taken out",
  "take-out-page-furniture": "page headers and feet taken out",
  "take-out-note": "notes set apart",
  "take-out-note-call": "note calls taken out of the text",
  "take-out-note-mark": "note numbers taken out",
  "take-out-uncalled-note": "notes without a call set apart",
  "take-out-editor-note": "editor’s notes set apart",
  "take-out-rule": "ruled lines taken out",
  "take-out-address": "web addresses taken out",
  "take-out-link": "links taken out, their words kept",
  "take-out-link-list": "lists of links taken out",
  "take-out-anchor": "anchors taken out",
  "take-out-back-link": "links back taken out",
  "take-out-emphasis": "marks of italics taken out",
  "take-out-heading-mark": "marks of headings taken out",
  "take-out-escape": "backslashes taken out",
  "take-out-invisible": "invisible characters taken out",
  "squeeze-space": "spare spaces taken out",
  "mend-elision": "elisions mended",
  "mend-broken-word": "broken words mended",
  "level-ordinal": "ordinals put on the line",
  "level-ligature": "ligatures taken apart",
  "take-out-menu": "menus taken out",
  "take-out-banner": "banners taken out",
  "take-out-form": "forms taken out",
  "take-out-hidden": "hidden text taken out",
  "take-out-hidden-text": "hidden text taken out",
  "take-out-picture": "pictures taken out",
  "take-out-aside": "boxes taken out",
  "take-out-comment": "comments taken out",
  "take-out-comments": "comments taken out",
  "take-out-share-links": "share buttons taken out",
  "take-out-related": "related articles taken out",
  "take-out-advertisement": "advertisements taken out",
  "take-out-table-of-contents": "table of contents taken out",
  "take-out-contents": "table of contents taken out",
  "take-out-code": "code taken out",
  "take-out-deletion": "deleted text taken out",
  "take-out-variant": "variants taken out",
  "take-out-surroundings": "what surrounds the text taken out",
  "take-out-stray-text": "stray text taken out",
  "take-out-turned-text": "turned text taken out",
  "take-out-unprinted": "unprinted text taken out",
};

/** The classes of operative verbs, weakest first. */
const STRENGTHS = "notes|invites|encourages|calls upon|requests|urges|demands|decides".split("|");

/** What the UN’s files say beside the text, by the names of the API. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  keyword: "Keywords",
  subject: "Subjects",
  sponsor: "Sponsors of the draft",
  "draft symbol": "Symbol of the draft",
};

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
  leadMost: (when, theme, n, exposure) =>
    `${capital(when)}, “${theme}” is the theme most present: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}.`,
  leadNew: (when, themes) =>
    `${f.list(themes.map((theme) => `“${theme}”`))} ${themes.length === 1 ? "appears" : "appear"} only ${when}.`,
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
  sortShare: "Latest share",
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
  tipTokens: (tokens, by) => `${f.count(tokens)} words that ${by}`,
  wordAxisTitle: "per 10,000 words",
  wordChartLabel: (words, by) => `Frequency by ${by}: ${f.list(words)}`,
  wordMarks: (by) => (by === "session" ? "Sessions" : "Years"),
  wordMarkHint: "A click on a point opens the paragraphs of its curve.",
  wordOf: "Paragraphs of the curve",
  allWords: "All curves",
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

  paragraphsAll: (n) =>
    n === 1 ? "The only paragraph" : n === 0 ? "No paragraph" : `The ${f.count(n)} paragraphs`,
  paragraphsOf: (period, n) => `${period} · ${s(n, "paragraph", "paragraphs")}`,
  paragraphsCount: (mentions, documents) =>
    `${s(mentions, "mention", "mentions")} in ${s(documents, "document", "documents")}, by date`,
  namedLegend: "inside a proper name",
  allPeriods: (by) => `All ${by}s`,
  periodOfParagraphs: "Period of the paragraphs",
  more: (n) => s(n, "more paragraph", "more paragraphs"),
  showAll: "Show all",
  openInReader: (place) => `Read ${place} in its text`,
  preambular: (number) => `preambular ${number}`,
  operative: (number) => `operative ${number}`,
  plain: (number) => `paragraph ${number}`,
  namedIn: (name) => `inside the proper name “${name}”`,
  noParagraphs: "No paragraph here: choose another period, or widen the filters.",
  untitled: "Text without a title",
  draft: "draft",

  documentsHeading: "The documents",
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
  citedBy: "Cited by",
  citedByNone: "No text of the corpus cites this one.",
  citedByMore: (n) => `… and ${s(n, "other", "others")}`,
  treaties: "Treaties (by their notes)",
  moreFacts: "More about it",
  attributeName: (name) => ATTRIBUTES[name] ?? name,
  changes: "What cleaning changed",
  changesLead: (n) =>
    n === 0
      ? "Nothing: the text is as it was read."
      : `${s(n, "change", "changes")}, by rule; open a rule to see what was there and what is there now.`,
  doubtsLead: (n) => `${s(n, "doubt", "doubts")}: a rule was not sure and left the text as it is.`,
  ruleName: (rule) => RULES[rule] ?? rule,
  reason: (sentence) => sentence,
  moreEntries: (n) => `${f.count(n)} more`,
  nothingLeft: "(taken out)",
  strengths: "Strength of the verbs",
  strengthsLead:
    "What each operative paragraph asks, weakest first. A verb by which the organ says what it thinks (reaffirms, stresses, condemns) has no degree.",
  strength: (degree) => STRENGTHS[degree - 1] ?? "",
  strengthTitle: (degree) => `Strength of the verb: “${STRENGTHS[degree - 1] ?? ""}”, ${degree} of 8`,
  toThemes: "To the themes",

  corpusPage: "Corpus",
  corpusHeading: "The corpus",
  corpusInside: "What is in the corpus",
  corpusEmpty: "The corpus is empty. Add texts below.",
  corpusLead: (documents, left, paragraphs, tokens) =>
    `${s(documents, "document", "documents")}${left > 0 ? `, ${f.count(left)} of them not counted (drafts whose adopted text is here, texts without a date)` : ""}; ${s(paragraphs, "paragraph", "paragraphs")} and ${s(tokens, "word", "words")} counted.`,
  addFiles: "Add files",
  chooseFiles: "Choose files…",
  addFilesHint:
    "Plain text, Markdown, HTML, PDF, Word, OpenDocument, EPUB, XML (the UN’s, TEI), tables with a text a row (CSV, JSON, Parquet), or zips of them. Files and folders can also be dropped anywhere on this page.",
  dropAnywhere: "Drop the files: they will be added to the corpus",
  replace: "Replace texts that are already there",
  replaceHint: "A text that is already there in another wording is replaced by the file’s",
  unreadableDrop: "What was dropped could not be read. Choose the files with the button.",
  sending: (files, share) => `Sending ${s(files, "file", "files")}: ${share}`,
  uploadFault: (code) => UPLOAD_FAULTS[code] ?? "The files were refused:",
  jobs: "Files added",
  jobProgress: "Progress",
  jobState: (state) => JOB_STATES[state] ?? state,
  jobTold: (name, state) => `${name}: ${JOB_STATES[state] ?? state}`,
  jobFailed: "Adding has stopped. What is in the corpus already stays; resume.",
  lost: "The server has stopped answering; progress goes on with it. If it was stopped, start “npm start” again.",
  cancel: "Stop",
  resume: "Resume",
  toDocuments: "To the documents",
  fileCount: (n) => s(n, "file", "files"),
  fileResults: (n) => `Results of ${s(n, "file", "files")}`,
  fileWaiting: "waiting",
  fileReading: "reading…",
  fileNothing: "nothing to add",
  filesDone: (done, files) => `${f.count(done)} of ${s(files, "file", "files")}`,
  documentsRead: (n) => s(n, "document read", "documents read"),
  documentsIn: (n) => s(n, "document added", "documents added"),
  documentsReplaced: (n) => `${f.count(n)} of them replaced`,
  alreadyThere: (n) => `${f.count(n)} already there`,
  skipped: (n) => `${f.count(n)} left out`,
  warnings: (n) => s(n, "warning", "warnings"),
  moreInReport: (n) => `and ${f.count(n)} more`,
  tokenRate: (rate) => `${rate} words/s`,
  timeLeft: (seconds) =>
    seconds < 90
      ? `${s(seconds, "second", "seconds")} left`
      : `${f.count(Math.round(seconds / 60))} minutes left`,
  bySessionTitle: "By session and language",
  byYearTitle: "By year (dated texts)",
  noSession: "no session",
  columnDrafts: "Drafts not counted",
  madeWith: "State and versions",
  snapshot: "state of the corpus",
  version: (part) =>
    ({
      model_en: "English model",
      model_fr: "French model",
      pipeline: "Themeline",
      schema: "shape of the database",
      themes: "themes",
    })[part] ?? part,
  remove: "Remove",
  removeNamed: (name) => `Remove ${name}`,
  removeTitle: "Remove this document from the corpus?",
  removeHint:
    "Everything will be counted as if it had never come. The original file is not touched and can be added again.",
  keep: "Keep",
  removed: (name) => `${name} was removed from the corpus; the original file is not touched.`,
  findDocuments: "Words of the title or symbol",
  documentsFound: (shown, total, order) =>
    total === 0
      ? "No document fits."
      : `${shown < total ? `${f.count(shown)} of ` : ""}${s(total, "document", "documents")}, ${ORDERED[order] ?? order}.`,
  order: "Sort",
  orderName: (order) => ORDERS[order] ?? order,
  moreDocuments: (n) => s(n, "more document", "more documents"),

  loading: "Loading…",
  retry: "Try again",
  unreachable: "The server does not answer. Start “npm start” again, then try again.",
  refused: (detail) => `The request was not understood: ${detail}`,
  broken: "The server met an error. Try again; if it comes back, its log says why.",
  missing: "This document is not in the corpus.",
  missingPage: "This page does not exist.",
  unknownTheme: (id) => `No theme is called “${id}”. Choose a card.`,
  emptyCorpus: "The corpus is empty.",
  emptyCommand: "or, on the command line:",
  folder: "FOLDER",
  emptyFilters: "No text with these filters. Widen the period or clear the filters.",
};
