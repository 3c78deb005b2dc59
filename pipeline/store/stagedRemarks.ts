import { INTEGER, VARCHAR } from "@duckdb/node-api";
import type { AnalysedDocument } from "./AnalysedDocument.ts";
import { stagedMatches } from "./stagedMatches.ts";
import { stagedTable } from "./stagedTable.ts";
import type { Column } from "./writeParquet.ts";

/** What stands beside a document's paragraphs: notes, citations, cleaning, attributes, themes; a table each. */
export function stagedRemarks(
  documents: readonly AnalysedDocument[],
  first: number,
): Readonly<Record<string, Readonly<Record<string, Column>>>> {
  const numbered = documents.map((document, i) => ({ document, d: first + i }));
  return {
    note: stagedTable(
      numbered.flatMap(({ document: { notes }, d }) => notes.map((note, i) => ({ d, n: i + 1, ...note }))),
      { d: INTEGER, n: INTEGER, mark: VARCHAR, text: VARCHAR },
    ),
    note_call: stagedTable(
      numbered.flatMap(({ document: { paragraphs }, d }) =>
        paragraphs.flatMap(({ seq, noteCalls }) => noteCalls.map((call) => ({ d, seq, ...call }))),
      ),
      { d: INTEGER, mark: VARCHAR, seq: INTEGER, at: INTEGER },
    ),
    citation: stagedTable(
      numbered.flatMap(({ document: { citations }, d }) =>
        citations.map((citation, i) => ({ d, n: i + 1, ...citation })),
      ),
      { d: INTEGER, n: INTEGER, seq: INTEGER, text: VARCHAR, symbol: VARCHAR },
    ),
    treaty: stagedTable(
      numbered.flatMap(({ document: { treaties }, d }) =>
        treaties.map((treaty, i) => ({ d, n: i + 1, ...treaty })),
      ),
      { d: INTEGER, n: INTEGER, seq: INTEGER, text: VARCHAR, name: VARCHAR },
    ),
    change: stagedTable(
      numbered.flatMap(({ document: { changes }, d }) =>
        changes.map((change, i) => ({ d, n: i + 1, ...change })),
      ),
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
      numbered.flatMap(({ document: { doubts }, d }) =>
        doubts.map((doubt, i) => ({ d, n: i + 1, ...doubt })),
      ),
      { d: INTEGER, n: INTEGER, rule: VARCHAR, start: INTEGER, end: INTEGER, text: VARCHAR, reason: VARCHAR },
    ),
    doc_attribute: stagedTable(
      numbered.flatMap(({ document: { attributes }, d }) =>
        attributes.map((attribute, i) => ({ d, n: i + 1, ...attribute })),
      ),
      { d: INTEGER, n: INTEGER, name: VARCHAR, value: VARCHAR },
    ),
    theme_match: stagedMatches(
      numbered.flatMap(({ document: { paragraphs }, d }) =>
        paragraphs.flatMap(({ seq, matches }) => matches.map((match) => ({ d, seq, match }))),
      ),
    ),
  };
}
