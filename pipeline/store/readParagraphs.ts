import { z } from "zod";
import { type Analysis, TAGS } from "../language/Analysis.ts";
import { openScratch } from "./openScratch.ts";
import { runStatement } from "./runStatement.ts";

/** A paragraph as it was analysed when it came in. */
export interface StoredParagraph {
  readonly docNo: number;
  readonly seq: number;
  readonly language: string;
  readonly text: string;
  readonly analysis: Analysis;
}

const integers = z.array(z.number());
const ParagraphRow = z.object({
  doc_no: z.number(),
  seq: z.number(),
  language: z.string(),
  text: z.string(),
  forms: z.array(z.string()),
  lemmas: z.array(z.string()),
  tags: z.array(z.enum(TAGS)),
  starts: integers,
  ends: integers,
  sentence_ends: integers,
});

/** The paragraphs of a file that `exportParagraphs` wrote, in its order; any thread may read them. */
export async function readParagraphs(file: string): Promise<readonly StoredParagraph[]> {
  const connection = await openScratch();
  try {
    const rows = await runStatement(connection, "select * from read_parquet($file)", { file });
    return rows.map((row) => storedParagraph(ParagraphRow.parse(row)));
  } finally {
    connection.closeSync();
  }
}

function storedParagraph(row: z.infer<typeof ParagraphRow>): StoredParagraph {
  return {
    docNo: row.doc_no,
    seq: row.seq,
    language: row.language,
    text: row.text,
    analysis: {
      starts: row.starts,
      ends: row.ends,
      forms: row.forms,
      tags: row.tags,
      lemmas: row.lemmas,
      sentenceEnds: row.sentence_ends,
    },
  };
}
