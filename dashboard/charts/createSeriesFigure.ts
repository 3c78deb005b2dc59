import { markup } from "../markup.ts";
import { createMarks, type MarksListeners } from "./createMarks.ts";
import { drawSeries, type SeriesDrawing, type SeriesOptions } from "./drawSeries.ts";
import type { PreparedSeries, SeriesPoint } from "./prepareSeries.ts";

/** A drawn series whose marks can be reached by pointer, touch and keyboard. */
export interface SeriesFigure {
  readonly element: HTMLElement;
  /** Draws one series, or several over the same periods; the marks are those of the first. */
  draw(series: PreparedSeries | readonly PreparedSeries[], options: FigureOptions): void;
  /** Puts the focus on a period's mark; false where it has none. */
  focus(period: string): boolean;
}

export interface FigureOptions extends SeriesOptions {
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  /** The name of the group of marks. */
  readonly marksLabel: string;
  /** What one mark says and does. */
  readonly describe: (point: SeriesPoint) => string;
  /** Widest place a mark answers to, in pixels; absent: 56. */
  readonly widest?: number;
  /** The period whose paragraphs are open. */
  readonly open: string | undefined;
}

export interface FigureListeners extends Omit<MarksListeners, "onOpen"> {
  /** `series`: the place of the series whose point is nearest to the pointer; none from the keyboard. */
  readonly onOpen: (period: string, series: number | undefined) => void;
}

/** Plot's svg as one labelled picture (it fails axe as it comes), with real buttons over its marks. */
export function createSeriesFigure(reach: "tab" | "arrows", listeners: FigureListeners): SeriesFigure {
  const picture = markup`<div class="figure-picture"></div>`;
  let nearest: SeriesDrawing["nearest"] | undefined;
  const marks = createMarks(reach, {
    ...listeners,
    onOpen: (period, at) => listeners.onOpen(period, at && nearest?.(period, at)),
  });
  return {
    element: markup`<div class="figure">${picture}${marks.element}</div>`,
    focus: marks.focus,
    draw(series, options) {
      const all = "points" in series ? [series] : series;
      const { svg, at, ...drawn } = drawSeries(all, options);
      nearest = drawn.nearest;
      picture.replaceChildren(asPicture(svg, options.alternative));
      marks.draw(all[0]?.points ?? [], {
        label: options.marksLabel,
        describe: options.describe,
        open: options.open,
        widest: options.widest,
        at,
      });
    },
  };
}

/** One image with one name: Plot's own style element (barred by the CSP) and inner labels go. */
function asPicture(svg: SVGSVGElement, label: string): SVGSVGElement {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const group of svg.querySelectorAll("[aria-label], [aria-hidden]")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-hidden");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return svg;
}
