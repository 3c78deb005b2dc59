import { createSeriesFigure } from "../charts/createSeriesFigure.ts";
import type { SeriesPoint } from "../charts/prepareSeries.ts";
import type { Filters } from "../Filters.ts";
import { markup } from "../markup.ts";
import { seriesAddress } from "../seriesAddress.ts";
import type { State } from "../state.ts";
import { verdictOf } from "./describeSeries.ts";
import type { PageContext } from "./Page.ts";
import { wordsTable } from "./wordsTable.ts";
import type { WordsView } from "./wordViews.ts";

export interface WordsDetail {
  readonly element: HTMLElement;
  draw(view: WordsView, state: State, filters: Filters, sources: readonly string[]): void;
  focusMark(period: string): boolean;
  close(): void;
}

const HEIGHT = 300;

/** Words over time: what may be said, all series in one chart, and every way to take the figures along. */
export function createWordsDetail(
  context: PageContext,
  onOpen: (period: string, word: string | undefined) => void,
): WordsDetail {
  const { say, formats, tip } = context;
  const claim = markup`<p class="claim"></p>`;
  const caption = markup`<figcaption></figcaption>`;
  const key = markup`<ol class="word-key" aria-label=${say.wordKey}></ol>`;
  const table = markup`<div class="scroll-x" tabindex="0" role="region" aria-label=${say.figures}></div>`;
  const links = markup`<p class="links"></p>`;
  let drawn: { readonly view: WordsView; readonly state: State } | undefined;
  let width = 0;
  const by = () => drawn?.view.by ?? "year";
  const figure = createSeriesFigure("tab", {
    onOpen: (period, series) => {
      const words = drawn?.view.words ?? [];
      onOpen(period, series === undefined || words.length < 2 ? undefined : words[series]?.name);
    },
    onPoint: (mark, point) => tip.show(mark, say.periodName(point.period, by()), tipLines(point)),
    onLeave: tip.hide,
  });
  const inPeriod = (period: string) =>
    (drawn?.view.words ?? []).flatMap(({ name, rows }) => {
      const row = rows.find((one) => one.period === period);
      return row === undefined ? [] : [{ name, row }];
    });
  const tipLines = ({ period, row }: SeriesPoint) => [
    ...inPeriod(period).map((one) =>
      say.wordTip(one.name, one.row.n, formats.rate(one.row.rate), one.row.docs_with, one.row.docs_total),
    ),
    say.tipTokens(row.exposure, by()),
    ...(drawn?.view.words.length !== 1
      ? []
      : [
          row.low !== null && row.high !== null
            ? say.tipInterval(formats.rate(row.low), formats.rate(row.high))
            : say.tipNoInterval(say.tooFewDocuments),
        ]),
  ];
  const drawFigure = (): void => {
    if (drawn === undefined || width === 0) return;
    const { view, state } = drawn;
    const names = view.words.map(({ name }) => name);
    figure.draw(
      view.words.map(({ series }) => series),
      {
        width,
        height: HEIGHT,
        years: view.years,
        top: view.top,
        size: "large",
        names,
        label: ({ row }) => formats.count(row.n),
        axisTitle: say.wordAxisTitle,
        formatRate: formats.rate,
        alternative: `${say.wordChartLabel(names, view.by)}. ${claim.textContent}`,
        marksLabel: say.wordMarks(view.by),
        describe: ({ period }) => {
          const parts = inPeriod(period).map(({ name, row }) => say.wordTimes(name, row.n));
          return say.wordMark(say.periodName(period, view.by), formats.list(parts));
        },
        widest: Math.max(56, view.words.length * 20),
        open: state.year,
      },
    );
  };
  const observer = new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    drawFigure();
  });
  observer.observe(figure.element);
  return {
    element: markup`<section class="detail" aria-label=${say.wordKey}>
      <h2 class="visually-hidden">${say.wordKey}</h2>
      ${claim}${key}
      <figure class="series-figure">${figure.element}${caption}</figure>
      <div class="data"><details class="figures" open><summary>${say.figures}</summary>${table}</details>${links}</div>
    </section>`,
    focusMark: figure.focus,
    close: () => observer.disconnect(),
    draw(view, state, filters, sources) {
      drawn = { view, state };
      const points = view.words[0]?.series.points ?? [];
      const verdict = verdictOf(view.claim, points, view.by, say);
      const seen = view.words.map(({ name, n }) => say.wordTimes(name, n));
      claim.replaceChildren(markup`<strong>${verdict}</strong>`, ` ${say.wordsSeen(seen)}`);
      key.hidden = view.words.length < 2;
      key.replaceChildren(
        ...view.words.map(({ name, n }, index) => {
          const item = markup`<li><span class="word-name">${name}</span> <span class="hint">${say.occurrences(n)}</span></li>`;
          item.style.setProperty("--series", `var(--series-${index + 1})`);
          return item;
        }),
      );
      caption.textContent = captionOf(view, sources).join(" ");
      if (width === 0) width = Math.floor(figure.element.getBoundingClientRect().width);
      drawFigure();
      table.replaceChildren(wordsTable(view.words, view.by, say, formats));
      const json = seriesAddress(state, filters);
      links.replaceChildren(
        markup`<a href=${seriesAddress(state, filters, formats.language)} download>${say.csv}</a>`,
        markup`<a href=${json}>${say.json}</a>`,
        markup`<span>${say.apiAddress} <code>${json}</code></span>`,
      );
    },
  };

  /** The hollow circles and the band are drawn where one series stands alone, or lines without numbers. */
  function captionOf({ words, by }: WordsView, sources: readonly string[]): readonly string[] {
    const series = words.map((word) => word.series);
    const single = series.length === 1;
    const hollow = series.some(
      ({ points, segments }) => (single || segments.length > 0) && points.some((point) => point.fewDocuments),
    );
    const band = series.some(({ hasBand, segments }) => hasBand && segments.length > 0);
    return [
      say.wordCaption,
      ...(single ? [] : [say.wordMarkHint]),
      ...(hollow ? [say.hollowNote(by)] : []),
      ...(single && band ? [say.bandNote] : []),
      ...(series.every(({ hasBand }) => !hasBand) ? [say.noBandNote] : []),
      ...(sources.length > 0 ? [say.sourceNote(sources)] : []),
    ];
  }
}
