import type { DocumentRow } from "../client.ts";
import { markup } from "../markup.ts";
import { createRegion } from "./createRegion.ts";
import { dateSource, documentName, kindName } from "./documentWords.ts";
import type { Page, PageContext } from "./Page.ts";

/** What is in the corpus: kind, date, size, and whether it is counted. */
export function createDocumentsPage(context: PageContext): Page {
  const { say, formats, client, navigation } = context;
  const lead = markup`<p class="lead"></p>`;
  const list = markup`<ul class="documents"></ul>`;
  const region = createRegion(list, say);
  const element = markup`<div class="page">
    <div class="page-head"><h1 tabindex="-1">${say.documentsHeading}</h1>${lead}</div>
    ${region.element}
  </div>`;

  const item = (row: DocumentRow, all: readonly DocumentRow[]): HTMLElement => {
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
    return markup`<li>
      <h2><a href=${navigation.address({ page: "document", document: row.id, theme: undefined })}>
        <span class="symbol">${[row.symbol, draftOf].filter(Boolean).join(" · ") || kindName(row.kind, say)}</span>
        <span lang=${row.language}>${documentName(row, say)}</span>
      </a></h2>
      <p class="hint">${facts.join(" · ")} ${status}</p>
    </li>`;
  };

  return {
    element,
    close: region.cancel,
    update: () =>
      region.show(
        async (signal) => {
          const [{ rows, total }, corpus] = await Promise.all([
            client.documents(signal),
            client.corpus(signal),
          ]);
          return { rows, total, counted: corpus.n_counted_documents };
        },
        ({ rows, total, counted }) => {
          lead.textContent = total === 0 ? say.emptyCorpus : say.documentsLead(counted, total);
          if (rows.length < total) lead.append(` ${say.documentsShown(rows.length)}`);
          list.replaceChildren(...rows.map((row) => item(row, rows)));
        },
      ),
  };
}
