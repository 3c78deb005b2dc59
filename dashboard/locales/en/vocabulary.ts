import type { vocabulary as French } from "../fr/vocabulary.ts";
import { f, of, s } from "./wording.ts";

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

/** The Vocabulary page. */
export const vocabulary: typeof French = {
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
};
