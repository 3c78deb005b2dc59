import type { Corpus } from "../client.ts";
import { markup } from "../markup.ts";
import type { PageContext } from "./Page.ts";

/** What is in the corpus by session and language, and by year. */
export function corpusTables(
  { sessions, years }: Pick<Corpus, "sessions" | "years">,
  { say, formats }: Pick<PageContext, "say" | "formats">,
): readonly HTMLElement[] {
  const { count } = formats;
  const hasDrafts = years.some((row) => row.n_superseded > 0) || sessions.some((row) => row.n_superseded > 0);
  const drafts = (row: { readonly n_superseded: number }) => (hasDrafts ? [count(row.n_superseded)] : []);
  const bySession = sessions.map((row) => [
    row.session === null ? say.noSession : say.periodName(String(row.session), "session"),
    formats.languageName(row.language),
    count(row.n_documents),
    ...drafts(row),
    count(row.n_paragraphs),
    count(row.n_tokens),
  ]);
  const byYear = [...years]
    .reverse()
    .map((row) => [
      String(row.year),
      count(row.n_documents),
      ...drafts(row),
      count(row.n_paragraphs),
      count(row.n_tokens),
    ]);
  const counts = [
    say.columnDocuments,
    ...(hasDrafts ? [say.columnDrafts] : []),
    say.columnParagraphs,
    say.columnWords,
  ];
  return [
    table(say.bySessionTitle, [say.session, say.texts], counts, bySession),
    table(say.byYearTitle, [say.columnPeriod("year")], counts, byYear),
  ];
}

function table(
  title: string,
  names: readonly string[],
  counts: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const body = rows.map(
    (cells) =>
      markup`<tr>${cells.map((cell, place) => {
        if (place === 0) return markup`<th scope="row">${cell}</th>`;
        return markup`<td class=${place < names.length ? "" : "number"}>${cell}</td>`;
      })}</tr>`,
  );
  const head = [
    ...names.map((name) => markup`<th scope="col">${name}</th>`),
    ...counts.map((name) => markup`<th scope="col" class="number">${name}</th>`),
  ];
  return markup`<section class="corpus-table">
    <h3>${title}</h3>
    <div class="scroll-x" tabindex="0" role="region" aria-label=${title}><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>
  </section>`;
}
