import type { Document } from "../client.ts";
import { markup } from "../markup.ts";
import { createRegion } from "./createRegion.ts";
import type { PageContext } from "./Page.ts";

/** The texts of the corpus that refer to a document, asked for when the list is opened; nothing where it has no symbol. */
export function citedByList(
  { id, symbol }: Document,
  { say, client, formats, navigation }: PageContext,
): HTMLElement | null {
  if (symbol === null) return null;
  const list = markup`<ul class="citations"></ul>`;
  const told = markup`<p class="hint"></p>`;
  const region = createRegion(markup`<div>${list}${told}</div>`, say);
  const details = window.document.createElement("details");
  details.className = "block";
  details.append(markup`<summary>${say.citedBy}</summary>`, region.element);
  details.addEventListener("toggle", () => {
    if (!details.open || list.children.length > 0) return;
    void region.show(
      (signal) => client.citedBy(id, signal),
      ({ rows, total }) => {
        list.replaceChildren(
          ...rows.map((row) => {
            const address = navigation.address({ page: "document", document: row.id, paragraph: undefined });
            return markup`<li><a href=${address}>${row.symbol ?? row.title ?? row.id}</a>${
              row.date === null ? null : markup`<span class="hint"> ${formats.date(row.date)}</span>`
            }</li>`;
          }),
        );
        const left = total - rows.length;
        told.textContent = total === 0 ? say.citedByNone : left > 0 ? say.citedByMore(left) : "";
      },
    );
  });
  return details;
}
