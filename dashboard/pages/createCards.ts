import { createThemeCard, type ThemeCard } from "../charts/createThemeCard.ts";
import { evenColumns } from "../charts/evenColumns.ts";
import { ownTop } from "../charts/ownTop.ts";
import { markup } from "../markup.ts";
import type { State } from "../state.ts";
import { describePoint, describeSeries, nameMark } from "./describeSeries.ts";
import type { PageContext } from "./Page.ts";
import type { ThemesView, ThemeView } from "./themeViews.ts";

export interface Cards {
  readonly element: HTMLElement;
  draw(view: ThemesView, state: State, chosen: string | undefined): void;
  /** Puts the focus on a theme's card, or on its mark of a period. */
  focus(theme: string, period?: string): void;
  close(): void;
}

const NARROWEST_CARD = 138;
const GAP = 10;
const CARD_PADDING = 12;
const FIGURE_HEIGHT = 84;

/** The small multiples: a card per theme, in rows that come out even. */
export function createCards(
  { say, formats, tip }: PageContext,
  onChoose: (theme: string) => void,
  onOpen: (theme: string, period: string) => void,
): Cards {
  const grid = markup`<ul class="cards"></ul>`;
  const cards = new Map<string, ThemeCard>();
  let drawn: { view: ThemesView; state: State; chosen: string | undefined } | undefined;
  let width = 0;

  const by = () => drawn?.view.by ?? "year";
  const cardOf = (theme: ThemeView): ThemeCard => {
    const kept = cards.get(theme.id);
    if (kept !== undefined) return kept;
    const card = createThemeCard({
      onChoose: () => onChoose(theme.id),
      onOpen: (period) => onOpen(theme.id, period),
      onPoint: (mark, point) =>
        tip.show(
          mark,
          `${theme.name} · ${say.periodName(point.period, by())}`,
          describePoint(point, by(), say, formats),
        ),
      onLeave: tip.hide,
    });
    cards.set(theme.id, card);
    return card;
  };

  const draw = (): void => {
    if (drawn === undefined || width === 0) return;
    const { view, state, chosen } = drawn;
    const columns = evenColumns(view.themes.length, Math.floor((width + GAP) / (NARROWEST_CARD + GAP)));
    grid.style.setProperty("--columns", String(columns));
    const inner = Math.floor((width - GAP * (columns - 1)) / columns) - 2 * CARD_PADDING - 2;
    for (const theme of view.themes) {
      const words = describeSeries(theme, { first: view.years[0], by: view.by }, say);
      const last = theme.series.points.at(-1);
      const top = state.scale === "common" ? view.top : ownTop(theme.series);
      cardOf(theme).draw({
        name: theme.name,
        value: last === undefined ? "" : formats.percent(last.row.rate),
        period: last === undefined ? "" : say.onCard(last.period, view.by),
        since: words.since,
        chosen: theme.id === chosen,
        series: theme.series,
        figure: {
          width: inner,
          height: FIGURE_HEIGHT,
          years: view.years,
          top,
          size: "card",
          label: ({ row }) => say.countOf(row.n, row.exposure),
          axisTitle: say.axisTitle,
          formatRate: formats.decimal,
          alternative: `${say.chartLabel(theme.name, view.by)}. ${words.seen}`,
          marksLabel: say.marksOf(theme.name, view.by),
          describe: (point) => `${theme.name}, ${nameMark(point, view.by, say, formats)}`,
          open: theme.id === chosen ? state.year : undefined,
        },
      });
    }
    arrange(view.themes.map((theme) => cardOf(theme).element));
  };

  const arrange = (elements: readonly HTMLElement[]): void => {
    const same =
      elements.length === grid.children.length &&
      elements.every((one, place) => grid.children[place] === one);
    if (!same) grid.replaceChildren(...elements);
  };
  const observer = new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    draw();
  });
  observer.observe(grid);
  return {
    element: grid,
    draw(view, state, chosen) {
      drawn = { view, state, chosen };
      if (width === 0) width = Math.floor(grid.getBoundingClientRect().width);
      draw();
    },
    focus: (theme, period) => cards.get(theme)?.focus(period),
    close: () => observer.disconnect(),
  };
}
