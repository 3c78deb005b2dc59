import { type IngestLog, sameAs } from "./createIngestLog.ts";
import { createTwins } from "./createTwins.ts";
import type { StagedPart } from "./StagedPart.ts";

/**
 * Tells which documents came twice: those that are the same to the last byte are taken in once; those that only read the
 * same, as one of this run or one of the corpus, all come in, and are warned about.
 *
 * @param inCorpus ids of documents in the corpus by the hashes of their texts, of those given
 * @returns a function that gives a part with the warnings about its documents, and logs what is known to be there
 */
export function createTwinTeller(
  log: IngestLog,
  inCorpus: (textHashes: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): (part: StagedPart) => Promise<StagedPart> {
  const [contents, texts] = [createTwins(), createTwins()];
  return async (part) => {
    for (const { path, contentHash } of part.alreadyThere)
      log.alreadyThere(path, contents.add(contentHash, path));
    const known = await inCorpus(part.documents.map(({ textHash }) => textHash));
    const documents = part.documents.map((document) => {
      const { path, id, contentHash, textHash, warnings } = document;
      const same = contents.add(contentHash, path);
      if (same !== undefined) return { ...document, warnings: [sameAs(same)] };
      const alike = texts.add(textHash, path) ?? known.get(textHash);
      if (alike === undefined || alike === id) return document;
      return { ...document, warnings: [...warnings, `its text is the same as that of ${alike}`] };
    });
    return { ...part, documents };
  };
}
