import { createButton } from "../controls/createButton.ts";
import { markup } from "../markup.ts";
import { createSeriesFigure, type FigureListeners, type FigureOptions } from "./createSeriesFigure.ts";
import type { PreparedSeries } from "./prepareSeries.ts";

export interface ThemeCard {
  readonly element: HTMLElement;
  draw(content: CardContent): void;
  focus(period?: string): void;
}

export interface CardContent {
  readonly name: string;
  /** The last period's rate, with its unit; empty where no period is drawn. */
  readonly value: string;
  readonly period: string;
  readonly since: string;
  readonly chosen: boolean;
  readonly series: PreparedSeries;
  readonly figure: FigureOptions;
}

/** A theme among others: its name, its last rate, since when, and its marks. Choosing it and opening a mark differ. */
export function createThemeCard(
  listeners: Omit<FigureListeners, "onBefore"> & { readonly onChoose: () => void },
): ThemeCard {
  const button = createButton("card-choose", "", listeners.onChoose);
  const value = markup`<strong></strong>`;
  const period = markup`<span></span>`;
  const since = markup`<span class="card-since"></span>`;
  const figure = createSeriesFigure("arrows", { ...listeners, onBefore: () => button.focus() });
  const element = markup`<li class="card">
    <h3 class="card-name">${button}</h3>
    <p class="card-facts">${value} ${period} ${since}</p>
    ${figure.element}
  </li>`;
  let first: string | undefined;
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowRight" || first === undefined) return;
    event.preventDefault();
    figure.focus(first);
  });
  return {
    element,
    focus: (at) => {
      if (at === undefined || !figure.focus(at)) button.focus();
    },
    draw(content) {
      first = content.series.points[0]?.period;
      button.textContent = content.name;
      button.setAttribute("aria-pressed", String(content.chosen));
      element.classList.toggle("is-chosen", content.chosen);
      value.textContent = content.value;
      period.textContent = content.period;
      since.textContent = content.since;
      figure.draw(content.series, content.figure);
    },
  };
}
