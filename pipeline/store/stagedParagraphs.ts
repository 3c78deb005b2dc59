import { DuckDBListValue, INTEGER, LIST, VARCHAR } from "@duckdb/node-api";
import type { AnalysedDocument, AnalysedParagraph } from "./AnalysedDocument.ts";
import { countedTokens } from "./countedTokens.ts";
import type { Dictionary } from "./createDictionary.ts";
import { firstPositions } from "./positions.ts";
import type { Column } from "./writeParquet.ts";

/**
 * One row per paragraph, its tokens as lists of equal length; words by their number in the dictionary.
 *
 * @param first the number of the first document
 * @throws RangeError if a document does not fit into its 2^20 positions
 */
export function stagedParagraphs(
  documents: readonly AnalysedDocument[],
  dictionary: Dictionary,
  first: number,
) {
  const rows = documents.flatMap((document, i) => placed(document, first + i));
  const integers = (read: (row: PlacedParagraph) => number): Column => ({
    type: INTEGER,
    values: rows.map(read),
  });
  const texts = (read: (paragraph: AnalysedParagraph) => string | undefined): Column => ({
    type: VARCHAR,
    values: rows.map(({ paragraph }) => read(paragraph) ?? null),
  });
  const lists = (read: (paragraph: AnalysedParagraph) => readonly number[]): Column => ({
    type: LIST(INTEGER),
    values: rows.map(({ paragraph }) => new DuckDBListValue(read(paragraph))),
  });
  return {
    d: integers(({ d }) => d),
    seq: integers(({ paragraph }) => paragraph.seq),
    position: integers(({ position }) => position),
    role: texts(({ role }) => role),
    language: texts(({ language }) => language),
    number: texts(({ number }) => number),
    opening: texts(({ opening }) => opening),
    opening_lemma: texts(({ openingLemma }) => openingLemma),
    strength: { type: INTEGER, values: rows.map(({ paragraph }) => paragraph.strength ?? null) },
    text: texts(({ text }) => text),
    words: lists(({ analysis }) => dictionary.numbers(analysis)),
    starts: lists(({ analysis }) => analysis.starts),
    ends: lists(({ analysis }) => analysis.ends),
    sentence_ends: lists(({ analysis }) => analysis.sentenceEnds),
    n_tokens: integers(({ paragraph }) => countedTokens([paragraph])),
  };
}

interface PlacedParagraph {
  readonly d: number;
  readonly position: number;
  readonly paragraph: AnalysedParagraph;
}

function placed(document: AnalysedDocument, d: number): readonly PlacedParagraph[] {
  const positions = firstPositions(document.paragraphs.map(({ analysis }) => analysis.forms.length));
  return document.paragraphs.map((paragraph, index) => ({ d, position: positions[index] ?? 0, paragraph }));
}
