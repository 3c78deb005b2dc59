import { INTEGER, VARCHAR } from "@duckdb/node-api";
import type { AnalysedDocument } from "./AnalysedDocument.ts";
import { stagedMatches } from "./stagedMatches.ts";
import { stagedTable } from "./stagedTable.ts";
import type { Column } from "./writeParquet.ts";

/** What stands beside a document's paragraphs: notes and their calls, citations, cleaning, themes; a table each. */
export function stagedRemarks(
  documents: readonly AnalysedDocument[],
): Readonly<Record<string, Readonly<Record<string, Column>>>> {
  return {
    note: stagedTable(
      documents.flatMap(({ notes }, d) => notes.map((note, i) => ({ d, n: i + 1, ...note }))),
      { d: INTEGER, n: INTEGER, mark: VARCHAR, text: VARCHAR },
    ),
    note_call: stagedTable(
      documents.flatMap(({ paragraphs }, d) =>
        paragraphs.flatMap(({ seq, noteCalls }) => noteCalls.map((call) => ({ d, seq, ...call }))),
      ),
      { d: INTEGER, mark: VARCHAR, seq: INTEGER, at: INTEGER },
    ),
    citation: stagedTable(
      documents.flatMap(({ citations }, d) => citations.map((citation, i) => ({ d, n: i + 1, ...citation }))),
      { d: INTEGER, n: INTEGER, seq: INTEGER, text: VARCHAR, symbol: VARCHAR },
    ),
    change: stagedTable(
      documents.flatMap(({ changes }, d) => changes.map((change, i) => ({ d, n: i + 1, ...change }))),
      {
        d: INTEGER,
        n: INTEGER,
        rule: VARCHAR,
        start: INTEGER,
        end: INTEGER,
        before: VARCHAR,
        after: VARCHAR,
      },
    ),
    doubt: stagedTable(
      documents.flatMap(({ doubts }, d) => doubts.map((doubt, i) => ({ d, n: i + 1, ...doubt }))),
      { d: INTEGER, n: INTEGER, rule: VARCHAR, start: INTEGER, end: INTEGER, text: VARCHAR, reason: VARCHAR },
    ),
    theme_match: stagedMatches(
      documents.flatMap(({ paragraphs }, d) =>
        paragraphs.flatMap(({ seq, matches }) => matches.map((match) => ({ d, seq, match }))),
      ),
    ),
  };
}
