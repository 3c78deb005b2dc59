import type { DocumentRow } from "../client.ts";
import type { Catalogue } from "../locales/fr.ts";

export function kindName(kind: DocumentRow["kind"], say: Catalogue): string {
  return { adopted: say.kindAdopted, draft: say.kindDraft, text: say.kindText }[kind];
}

/** Title, else the name of the file it was read from. */
export function documentName(row: Pick<DocumentRow, "title" | "source_name">, say: Catalogue): string {
  return row.title ?? (row.source_name || say.untitled);
}

/** Which fact placed a text in time, in words. */
export function dateSource(source: string, say: Catalogue): string {
  const words: Readonly<Record<string, string>> = {
    adoption: say.sourceAdoption,
    distribution: say.sourceDistribution,
    session: say.sourceSession,
    metadata: say.sourceMetadata,
    "file name": say.sourceFileName,
  };
  return words[source] ?? source;
}
