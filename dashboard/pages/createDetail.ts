import { createSeriesFigure } from "../charts/createSeriesFigure.ts";
import { dominantText } from "../charts/dominantText.ts";
import { niceTop } from "../charts/niceTop.ts";
import { ownTop } from "../charts/ownTop.ts";
import type { Corpus } from "../client.ts";
import type { Filters } from "../Filters.ts";
import { markup } from "../markup.ts";
import { seriesAddress } from "../seriesAddress.ts";
import type { State } from "../state.ts";
import { createRegion } from "./createRegion.ts";
import { createWordings } from "./createWordings.ts";
import { describePoint, describeSeries, nameMark } from "./describeSeries.ts";
import { figuresTable } from "./figuresTable.ts";
import type { PageContext } from "./Page.ts";
import type { ThemesView, ThemeView } from "./themeViews.ts";

export interface DetailContent {
  readonly theme: ThemeView;
  readonly view: ThemesView;
  readonly state: State;
  readonly corpus: Corpus;
  readonly filters: Filters;
  readonly sources: readonly string[];
}

export interface Detail {
  readonly element: HTMLElement;
  draw(content: DetailContent): Promise<void>;
  /** Puts the focus on a period's mark of the large chart; false where it has none. */
  focusMark(period: string): boolean;
  focusHeading(): void;
  close(): void;
}

const HEIGHT = 232;

/** The chosen theme: what its figures say in words, drawn large, how it is worded, and every way to take the figures along. */
export function createDetail(context: PageContext, onOpen: (theme: string, period: string) => void): Detail {
  const { say, formats, tip, client } = context;
  const heading = markup`<h2 tabindex="-1"></h2>`;
  const description = markup`<p class="hint"></p>`;
  const verdict = markup`<strong></strong>`;
  const seen = markup`<span></span>`;
  const dominant = markup`<span></span>`;
  const caption = markup`<figcaption></figcaption>`;
  let drawn: DetailContent | undefined;
  let width = 0;
  let worded = "";
  const by = () => drawn?.view.by ?? "year";
  const figure = createSeriesFigure("tab", {
    onOpen: (period) => drawn && onOpen(drawn.theme.id, period),
    onPoint: (mark, point) =>
      tip.show(mark, say.periodName(point.period, by()), describePoint(point, by(), say, formats)),
    onLeave: tip.hide,
  });
  const wordings = createWordings(context);
  const region = createRegion(wordings.element, say);
  const table = markup`<div class="scroll-x" tabindex="0" role="region" aria-label=${say.figures}></div>`;
  const links = markup`<p class="links"></p>`;
  const element = markup`<section class="detail" aria-label=${say.detailLabel}>
    ${heading}${description}
    <p class="claim">${verdict} ${seen} ${dominant}</p>
    <figure class="series-figure">${figure.element}${caption}</figure>
    <div class="data"><details class="figures"><summary>${say.figures}</summary>${table}</details>${links}</div>
    ${region.element}
  </section>`;

  const drawFigure = (): void => {
    if (drawn === undefined || width === 0) return;
    const { theme, view, state } = drawn;
    figure.draw(theme.series, {
      width,
      height: HEIGHT,
      years: view.years,
      top: topOf(theme),
      size: "large",
      label: ({ row }) => say.countOf(row.n, row.exposure),
      note: ({ row }) => dominantText(row)?.label,
      axisTitle: say.axisTitle,
      formatRate: formats.decimal,
      alternative:
        `${say.chartLabel(theme.name, view.by)}. ${seen.textContent} ${dominant.textContent}`.trim(),
      marksLabel: say.marksOf(theme.name, view.by),
      describe: (point) => nameMark(point, view.by, say, formats),
      open: state.year,
    });
  };
  const observer = new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    drawFigure();
  });
  observer.observe(figure.element);

  return {
    element,
    focusMark: figure.focus,
    focusHeading: () => heading.focus({ preventScroll: true }),
    close() {
      observer.disconnect();
      region.cancel();
    },
    async draw(content) {
      const { theme, view, filters } = content;
      drawn = content;
      const words = describeSeries(theme, { first: view.years[0], by: view.by }, say);
      heading.textContent = theme.name;
      description.textContent = theme.description;
      description.hidden = theme.description === "";
      verdict.textContent = words.verdict;
      seen.textContent = words.seen;
      dominant.textContent = words.dominant;
      caption.textContent = captionOf(content, context).join(" ");
      if (width === 0) width = Math.floor(figure.element.getBoundingClientRect().width);
      drawFigure();
      table.replaceChildren(figuresTable(theme.series.points, view.by, say, formats));
      const json = seriesAddress([theme.id], filters);
      links.replaceChildren(
        markup`<a href=${seriesAddress([theme.id], filters, formats.language)} download>${say.csv}</a>`,
        markup`<a href=${seriesAddress([], filters, formats.language)} download>${say.csvAll}</a>`,
        markup`<a href=${json}>${say.json}</a>`,
        markup`<span>${say.apiAddress} <code>${json}</code></span>`,
      );
      const asked = JSON.stringify([theme.id, filters]);
      if (asked === worded) return region.cancel();
      worded = "";
      const periods = theme.series.points.map(({ period }) => period);
      await region.show(
        (signal) => client.wordings(theme.id, filters, signal),
        ({ rows }) => {
          worded = asked;
          wordings.draw(rows, periods, view.by);
        },
      );
    },
  };
}

/** Of the rate axis of the large chart. */
function topOf({ series }: ThemeView): number {
  return niceTop([ownTop(series)]);
}

/** Method, limits and source of the chart, in the order of their use to a reader. */
function captionOf(
  { theme, state, view, corpus, filters, sources }: DetailContent,
  { say }: PageContext,
): readonly string[] {
  const { points, hasBand } = theme.series;
  const superseded = corpus.years.reduce((sum, year) => sum + year.n_superseded, 0);
  const named = points.reduce((sum, { row }) => sum + row.n_named_only, 0);
  const isLoose = (row: Corpus["sessions"][number]) =>
    row.session === null && (filters.textLanguage ?? row.language) === row.language;
  const loose =
    view.by === "year"
      ? 0
      : corpus.sessions.reduce((sum, row) => sum + (isLoose(row) ? row.n_documents : 0), 0);
  return [
    say.chartCaption(hasBand ? say.bandNote : say.noBandNote, view.by),
    ...(points.some(({ row }) => (row.high ?? 0) > topOf(theme)) ? [say.bandCut] : []),
    ...(loose === 0 ? [] : [say.withoutSession(loose)]),
    ...(points.some((point) => point.fewDocuments) ? [say.hollowNote(view.by)] : []),
    ...(superseded === 0
      ? []
      : [state.drafts === "include" ? say.draftsIn(superseded) : say.draftsOut(superseded)]),
    ...(state.named === "exclude" ? [say.namedLeftOut] : named > 0 ? [say.namedCounted(named)] : []),
    ...(sources.length > 0 ? [say.sourceNote(sources)] : []),
  ];
}
