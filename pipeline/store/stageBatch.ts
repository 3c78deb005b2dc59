import type { AnalysedDocument } from "./AnalysedDocument.ts";
import { createDictionary } from "./createDictionary.ts";
import { stagedDocuments } from "./stagedDocuments.ts";
import { stagedParagraphs } from "./stagedParagraphs.ts";
import { stagedRemarks } from "./stagedRemarks.ts";
import { writeStaging } from "./writeStaging.ts";

/**
 * Writes a batch of documents as Parquet files, one a table, for `loadBatch` or any other engine.
 *
 * Documents, forms, lemmas and tags carry numbers local to the batch; the loader gives out the lasting ones.
 *
 * @param folder is made if it is not there
 * @throws RangeError if a document does not fit into its 2^20 positions
 */
export async function stageBatch(documents: readonly AnalysedDocument[], folder: string): Promise<void> {
  const forms = createDictionary();
  const lemmas = createDictionary();
  const tags = createDictionary();
  const doc = stagedDocuments(documents);
  const para = stagedParagraphs(documents, forms, lemmas, tags);
  await writeStaging(
    {
      doc,
      para,
      ...stagedRemarks(documents),
      form: forms.columns(),
      lemma: lemmas.columns(),
      tag: tags.columns(),
    },
    folder,
  );
}
