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
 *
 * Documents, forms, lemmas and tags carry numbers of their own; the loader gives out the lasting ones.
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
  const forms = createDictionary();
  const lemmas = createDictionary();
  const tags = createDictionary();
  const doc = stagedDocuments(documents, first);
  const para = stagedParagraphs(documents, { forms, lemmas, tags, first });
  const [form, lemma, tag] = [forms.columns(), lemmas.columns(), tags.columns()];
  const one = (value: number): Column => ({ type: INTEGER, values: [value] });
  const ofPart = (column: Column): Column => ({ type: INTEGER, values: column.values.map(() => first) });
  await writeStaging(
    {
      part: {
        part: one(first),
        n_forms: one(form.n.values.length),
        n_lemmas: one(lemma.n.values.length),
        n_tags: one(tag.n.values.length),
      },
      doc,
      para: { part: ofPart(para.d), ...para },
      ...stagedRemarks(documents, first),
      form: { part: ofPart(form.n), ...form },
      lemma: { part: ofPart(lemma.n), ...lemma },
      tag: { part: ofPart(tag.n), ...tag },
    },
    folder,
  );
}
