import { QueryRefused } from "./QueryRefused.ts";

/** One series as it stands between commas. */
export interface SeriesText {
  readonly kind: "form" | "lemma";
  /** What stands inside the quotes or brackets, or all of it. */
  readonly inside: string;
  /** Where `inside` begins. */
  readonly position: number;
  /** With its quotes or brackets. */
  readonly text: string;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»", "[": "]" };
const OPENING = new Set(Object.keys(CLOSING));
const STRAY = new Set(["”", "»", "]"]);

/**
 * Cuts a query at the commas that stand outside quotes and brackets.
 *
 * @throws QueryRefused if a series is empty, a quote or bracket has no partner, or something follows it
 */
export function splitSeries(query: string): readonly SeriesText[] {
  if (query.trim() === "") throw new QueryRefused("empty_query", 0, "expected a word");
  const series: SeriesText[] = [];
  let at = 0;
  for (;;) {
    const start = skipSpace(query, at);
    const one = OPENING.has(query[start] ?? "") ? readClosed(query, start) : readPlain(query, start);
    series.push(one);
    const end = skipSpace(query, start + one.text.length);
    if (end >= query.length) return series;
    if (query[end] !== ",") throw new QueryRefused("expected_comma", end, "expected a comma or the end");
    at = end + 1;
  }
}

function readClosed(query: string, start: number): SeriesText {
  const opening = query[start] ?? "";
  const isLemma = opening === "[";
  const end = query.indexOf(CLOSING[opening] ?? opening, start + 1);
  if (end < 0) {
    throw isLemma
      ? new QueryRefused("unclosed_bracket", start, "this bracket is not closed: expected ]")
      : new QueryRefused("unclosed_quote", start, `this quote is not closed: expected ${CLOSING[opening]}`);
  }
  return {
    kind: isLemma ? "lemma" : "form",
    inside: query.slice(start + 1, end),
    position: start + 1,
    text: query.slice(start, end + 1),
  };
}

function readPlain(query: string, start: number): SeriesText {
  let end = start;
  while (end < query.length && query[end] !== ",") {
    const character = query[end] ?? "";
    if (OPENING.has(character))
      throw new QueryRefused("expected_comma", end, `expected a comma before ${character}`);
    if (STRAY.has(character)) {
      throw new QueryRefused("unexpected_character", end, `${character} closes nothing: expected a word`);
    }
    end++;
  }
  const text = query.slice(start, end).trimEnd();
  if (text === "") throw new QueryRefused("empty_series", start, "expected a word between the commas");
  return { kind: "form", inside: text, position: start, text };
}

function skipSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length && /\s/u.test(text[place] ?? "")) place++;
  return place;
}
