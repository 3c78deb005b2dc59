import type { Document } from "../client.ts";
import { markup } from "../markup.ts";
import type { PageContext } from "./Page.ts";

/** The texts a document cites, each once; those in the corpus are links. */
export function citationList(document: Document, { say, navigation }: PageContext): HTMLElement {
  const cited = new Map(document.citations.map((citation) => [citation.symbol ?? citation.text, citation]));
  const inCorpus = (id: string | null): id is string => id !== null && id !== document.id;
  const items = [...cited].map(([name, { document_id: id }]) =>
    inCorpus(id)
      ? markup`<li><a href=${navigation.address({ page: "document", document: id, paragraph: undefined })}>${name}</a></li>`
      : markup`<li>${name}</li>`,
  );
  const count = markup`<summary>${say.citations} (${items.length})</summary>`;
  return markup`<details class="block" hidden=${items.length === 0}>${count}<ul class="citations">${items}</ul></details>`;
}
