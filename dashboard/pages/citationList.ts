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
  const treaties = document.treaties.map(
    ({ name, text }) =>
      markup`<li>${name === null ? null : `${name} – `}<span class="hint">${text}</span></li>`,
  );
  const known =
    treaties.length === 0 ? null : markup`<div lang=${document.language}><ul>${treaties}</ul></div>`;
  return markup`<details class="block" hidden=${items.length + treaties.length === 0}>
    <summary>${say.citations} (${items.length + treaties.length})</summary>
    <ul class="citations">${items}</ul>${known && [markup`<h3>${say.treaties}</h3>`, known]}
  </details>`;
}
