import type { ParagraphRow } from "../client.ts";
import { markup } from "../markup.ts";
import { markedText } from "./markedText.ts";
import type { PageContext } from "./Page.ts";
import { paragraphPlace } from "./paragraphPlace.ts";

/**
 * A paragraph in a list: its document, date, place and opening verb, then its text with the mentions marked.
 *
 * @param theme the one whose mentions are marked; the reader opens with it
 */
export function paragraphItem(
  { say, formats, navigation }: PageContext,
  row: ParagraphRow,
  theme: string | undefined,
): HTMLElement {
  const { language } = row;
  const place = paragraphPlace(row.label, row.seq, say);
  const name = row.symbol ?? row.document_title ?? say.untitled;
  const href = navigation.address({ page: "document", document: row.document_id, paragraph: row.seq, theme });
  const verb =
    row.opening === null ? null : markup`<span class="verb" lang=${language}>${row.opening}</span>`;
  const draft = row.kind === "draft" ? markup`<span class="badge">${say.draft}</span>` : null;
  return markup`<li class="paragraph">
    <p class="paragraph-head">
      <a href=${href} class="symbol" title=${row.document_title} aria-label=${`${name}, ${say.openInReader(place)}`}>${name}</a>
      <span>${row.date === null ? say.undated : formats.date(row.date)} · ${place}</span> ${verb}${draft}
    </p>
    <p class="paragraph-text" lang=${language}>${markedText(row.text, row.hits, say)}</p>
  </li>`;
}
