import { z } from "zod";
import { type Analysis, TAGS } from "../language/Analysis.ts";
import type { Database } from "./database.ts";
import { readNumber } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

/** A paragraph as it was analysed when it came in. */
export interface StoredParagraph {
  readonly docNo: number;
  readonly seq: number;
  readonly language: string;
  readonly text: string;
  readonly analysis: Analysis;
}

const PARAGRAPHS = readStatement("query/paragraphs");
const DOCUMENT_RANGE = readStatement("query/document_range");
const FORMS = readStatement("query/forms");
const LEMMAS = readStatement("query/lemmas");

/** Documents read at a time: enough to keep the engine busy, little enough to hold in memory. */
const DOCUMENTS_AT_A_TIME = 100;

const integers = z.array(z.number());
const ParagraphRow = z.object({
  doc_no: z.number(),
  seq: z.number(),
  language: z.string(),
  text: z.string(),
  form_ids: integers,
  lemma_ids: integers,
  tags: z.array(z.enum(TAGS)),
  starts: integers,
  ends: integers,
  sentence_ends: integers,
});
const WordRow = z.object({ id: z.number(), word: z.string() });

/** All paragraphs of the store with their tokens, in the order of documents, some documents at a time. */
export async function* readParagraphs(database: Database): AsyncGenerator<readonly StoredParagraph[]> {
  const forms = await readWords(database, FORMS);
  const lemmas = await readWords(database, LEMMAS);
  const [range] = await database.rows(DOCUMENT_RANGE);
  const lastDocNo = readNumber(range, "last_doc_no");
  for (let first = 1; first <= lastDocNo; first += DOCUMENTS_AT_A_TIME) {
    const rows = await database.rows(PARAGRAPHS, {
      first_doc_no: first,
      last_doc_no: first + DOCUMENTS_AT_A_TIME - 1,
    });
    yield rows.map((row) => storedParagraph(ParagraphRow.parse(row), forms, lemmas));
  }
}

async function readWords(database: Database, sql: string): Promise<ReadonlyMap<number, string>> {
  const rows = await database.rows(sql);
  return new Map(
    rows.map((row) => {
      const { id, word } = WordRow.parse(row);
      return [id, word];
    }),
  );
}

function storedParagraph(
  row: z.infer<typeof ParagraphRow>,
  forms: ReadonlyMap<number, string>,
  lemmas: ReadonlyMap<number, string>,
): StoredParagraph {
  return {
    docNo: row.doc_no,
    seq: row.seq,
    language: row.language,
    text: row.text,
    analysis: {
      starts: row.starts,
      ends: row.ends,
      forms: row.form_ids.map((id) => wordOf(forms, id)),
      tags: row.tags,
      lemmas: row.lemma_ids.map((id) => wordOf(lemmas, id)),
      sentenceEnds: row.sentence_ends,
    },
  };
}

function wordOf(words: ReadonlyMap<number, string>, id: number): string {
  const word = words.get(id);
  if (word === undefined) {
    throw new RangeError(`no word with this number in the dictionary: ${id}`);
  }
  return word;
}
