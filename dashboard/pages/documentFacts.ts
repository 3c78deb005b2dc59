import type { Document } from "../client.ts";
import { markup } from "../markup.ts";
import { dateSource } from "./documentWords.ts";
import type { PageContext } from "./Page.ts";

/** What is known about a document, as a list of terms; what is not known is not listed. */
export function documentFacts(
  document: Document,
  names: ReadonlyMap<string, string>,
  { say, formats, navigation }: PageContext,
): HTMLElement {
  const link = (id: string) =>
    markup`<a href=${navigation.address({ page: "document", document: id, paragraph: undefined })}>${names.get(id) ?? id}</a>`;
  const date = (iso: string | null) => (iso === null ? null : formats.date(iso));
  const placed = document.date_source === null ? null : dateSource(document.date_source, say);
  const status =
    document.superseded_by === null
      ? document.year === null
        ? say.undated
        : say.counted
      : markup`<span>${say.supersededBy} ${link(document.superseded_by)}, ${say.notCounted}</span>`;
  const language = formats.languageName(document.language);
  const drafts = document.supersedes.map((id) => markup`<span>${link(id)} </span>`);
  const facts: readonly (readonly [string, Node | string | readonly Node[] | null])[] = [
    [say.status, status],
    [say.supersedes, drafts.length > 0 ? drafts : null],
    [say.symbol, document.symbol],
    [say.adoptedOn, date(document.date_adopted)],
    [say.distributedOn, date(document.date_distributed)],
    [say.placed, placed],
    [say.organ, document.organ],
    [say.committee, document.committee],
    [say.session, document.session === null ? null : String(document.session)],
    [say.agendaItem, document.agenda_item],
    [say.columnParagraphs, paragraphCounts(document, say)],
    [say.columnWords, formats.count(document.n_body_tokens)],
    [say.texts, document.tagged ? language : say.untagged(language)],
    [say.sourceFile, document.source_name],
  ];
  const rows = facts
    .filter(([, value]) => value !== null && value !== "")
    .map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`);
  const details = window.document.createElement("details");
  details.className = "side-block";
  details.open = window.matchMedia("(min-width: 64rem)").matches;
  details.append(markup`<summary>${say.aboutDocument}</summary>`, markup`<dl class="facts">${rows}</dl>`);
  return details;
}

function paragraphCounts(document: Document, say: PageContext["say"]): string {
  const { n_preambular, n_operative, n_plain } = document;
  return n_plain > 0 ? say.paragraphCount(n_plain) : say.bodyCount(n_preambular, n_operative);
}
