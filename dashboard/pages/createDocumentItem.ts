import type { DocumentRow } from "../client.ts";
import { markup } from "../markup.ts";
import type { Removal } from "./createRemoval.ts";
import { dateSource, documentName, kindName } from "./documentWords.ts";
import type { PageContext } from "./Page.ts";

/** Writes one document of the list; `all`: those listed, among which the adopted text of a draft is looked for. */
export function createDocumentItem(
  { say, formats, navigation }: PageContext,
  removal: Pick<Removal, "button">,
): (row: DocumentRow, all: readonly DocumentRow[]) => HTMLElement {
  return (row, all) => {
    const adopted = all.find(({ id }) => id === row.superseded_by);
    const draftOf =
      row.status === "superseded"
        ? `${say.supersededBy} ${adopted?.symbol ?? row.superseded_by ?? ""}`
        : null;
    const status = draftOf === null ? null : markup`<span class="badge">${say.notCounted}</span>`;
    const date = row.date === null ? say.undated : formats.date(row.date);
    const facts = [
      kindName(row.kind, say),
      row.date_source === null ? date : say.placedBy(date, dateSource(row.date_source, say)),
      say.paragraphCount(row.n_preambular + row.n_operative + row.n_plain),
      say.wordCount(row.n_body_tokens),
    ];
    const address = navigation.address({ page: "document", document: row.id, theme: undefined, q: "" });
    return markup`<li>
      <h2><a href=${address}>
        <span class="symbol">${[row.symbol, draftOf].filter(Boolean).join(" · ") || kindName(row.kind, say)}</span>
        <span lang=${row.language}>${documentName(row, say)}</span>
      </a></h2>
      <p class="hint">${facts.join(" · ")} ${status} ${removal.button(row)}</p>
    </li>`;
  };
}
