import type { Formats } from "../locales/createFormats.ts";
import type { Catalogue } from "../locales/fr.ts";
import { markup } from "../markup.ts";
import type { State } from "../state.ts";
import type { WordView } from "./wordViews.ts";

/** The table of what a chart of words draws: one row per series and period. */
export function wordsTable(
  words: readonly WordView[],
  by: State["by"],
  say: Catalogue,
  formats: Formats,
): HTMLElement {
  const points = words.flatMap(({ name, series }) => series.points.map((point) => ({ name, ...point })));
  const hasInterval = points.some(({ row }) => row.low !== null);
  const heads = [
    say.columnWord,
    say.columnPeriod(by),
    say.columnOccurrences,
    say.columnTokens,
    say.columnWordRate,
    say.columnDocuments,
    ...(hasInterval ? [say.columnInterval] : []),
  ].map((column, place) => markup`<th scope="col" class=${place === 0 ? null : "number"}>${column}</th>`);
  const rows = points.map(({ name, period, row }) => {
    const interval =
      row.low === null || row.high === null ? "–" : `${formats.rate(row.low)} – ${formats.rate(row.high)}`;
    const cells = [
      period,
      formats.count(row.n),
      formats.count(row.exposure),
      formats.rate(row.rate),
      say.countOf(row.docs_with, row.docs_total),
      ...(hasInterval ? [interval] : []),
    ];
    return markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td class="number">${cell}</td>`)}</tr>`;
  });
  return markup`<table class="figures-table"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}
