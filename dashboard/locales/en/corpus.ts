import type { corpus as French } from "../fr/corpus.ts";
import { f, s } from "./wording.ts";

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

/** The Corpus page, and removal. */
export const corpus: typeof French = {
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
  ofBoth: (english, _french) => english,
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
};
