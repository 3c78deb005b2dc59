import type { SeriesPoint } from "../charts/prepareSeries.ts";
import type { Formats } from "../locales/createFormats.ts";
import type { Catalogue } from "../locales/fr.ts";
import { markup } from "../markup.ts";
import type { State } from "../state.ts";

/** The table of what a chart draws: one row per mark. */
export function figuresTable(
  points: readonly SeriesPoint[],
  by: State["by"],
  say: Catalogue,
  formats: Formats,
): HTMLElement {
  const hasInterval = points.some(({ row }) => row.low !== null);
  const columns = [
    say.columnPeriod(by),
    say.columnN,
    say.columnExposure,
    say.columnRate,
    say.columnMentions,
    say.columnNamed,
    say.columnDocuments,
    ...(hasInterval ? [say.columnInterval] : []),
  ];
  const rows = points.map(({ period, row }) => {
    const interval =
      row.low === null || row.high === null
        ? "–"
        : `${formats.percent(row.low)} – ${formats.percent(row.high)}`;
    const cells = [
      formats.count(row.n),
      formats.count(row.exposure),
      formats.percent(row.rate),
      formats.count(row.mentions),
      formats.count(row.n_named_only),
      say.countOf(row.docs_with, row.docs_total),
      ...(hasInterval ? [interval] : []),
    ];
    return markup`<tr><th scope="row">${period}</th>${cells.map((cell) => markup`<td class="number">${cell}</td>`)}</tr>`;
  });
  const heads = columns.map(
    (column, place) => markup`<th scope="col" class=${place === 0 ? null : "number"}>${column}</th>`,
  );
  return markup`<table class="figures-table"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}
