import { INTEGER } from "@duckdb/node-api";
import type { AnalysedDocument } from "./AnalysedDocument.ts";
import { createDictionary } from "./createDictionary.ts";
import { stagedDocuments } from "./stagedDocuments.ts";
import { stagedParagraphs } from "./stagedParagraphs.ts";
import { stagedRemarks } from "./stagedRemarks.ts";
import type { Column } from "./writeParquet.ts";
import { writeStaging } from "./writeStaging.ts";

/**
 * Writes documents as Parquet files, one a table: a batch for `loadBatch` or any other engine, or a part of one.
 * Tables of what stands beside the paragraphs are left out where they have no rows.
 *
 * Documents and words carry numbers of their own; the loader gives out the lasting ones.
 *
 * @param folder is made if it is not there; the parts of a batch lie in folders of their own within one
 * @param first the number of the part's first document, greater than those of the parts before it
 * @throws RangeError if a document does not fit into its 2^20 positions
 */
export async function stageBatch(
  documents: readonly AnalysedDocument[],
  folder: string,
  first = 0,
): Promise<void> {
  const dictionary = createDictionary();
  const doc = stagedDocuments(documents, first);
  const para = stagedParagraphs(documents, dictionary, first);
  const word = dictionary.columns();
  const one = (value: number): Column => ({ type: INTEGER, values: [value] });
  const ofPart = (column: Column): Column => ({ type: INTEGER, values: column.values.map(() => first) });
  const remarks = Object.entries(stagedRemarks(documents, first)).filter(
    ([, { d }]) => d?.values.length !== 0,
  );
  await writeStaging(
    {
      part: { part: one(first), n_words: one(word.n.values.length) },
      doc,
      para: { part: ofPart(para.d), ...para },
      word: { part: ofPart(word.n), ...word },
      ...Object.fromEntries(remarks),
    },
    folder,
  );
}
