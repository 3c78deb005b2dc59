import { createButton } from "../controls/createButton.ts";
import { markup } from "../markup.ts";
import type { SeriesPoint } from "./prepareSeries.ts";

/** Real buttons that lie over the marks of a picture, one a period; arrow keys, Home and End move between them. */
export interface Marks {
  readonly element: HTMLElement;
  draw(points: readonly SeriesPoint[], options: MarksOptions): void;
  /** Puts the focus on a period's button; false where it has none. */
  focus(period: string): boolean;
}

export interface MarksOptions {
  /** The name of the group. */
  readonly label: string;
  /** What one mark says and does. */
  readonly describe: (point: SeriesPoint) => string;
  /** The period whose paragraphs are open. */
  readonly open: string | undefined;
  /** Widest place a mark answers to, in pixels; absent: 56. */
  readonly widest?: number | undefined;
  /** Horizontal place of a year, in pixels. */
  readonly at: (x: number) => number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface MarksListeners {
  /** `at`: where the pointer was, in pixels of the picture; none from the keyboard. */
  readonly onOpen: (period: string, at: Place | undefined) => void;
  readonly onPoint: (mark: Element, point: SeriesPoint) => void;
  readonly onLeave: () => void;
  /** Where the arrow keys lead before the first mark: a card's own button. */
  readonly onBefore?: () => void;
}

/** Usual width and narrowest width of the place a mark answers to, in pixels; 24 is WCAG 2.2's smallest target. */
const WIDEST = 56;
const NARROWEST = 24;

/** @param reach `tab`: one of the buttons is a stop of the tab order; `arrows`: only arrow keys lead to them */
export function createMarks(reach: "tab" | "arrows", listeners: MarksListeners): Marks {
  const element = markup`<div class="figure-marks" role="group"></div>`;
  let buttons = new Map<string, HTMLButtonElement>();
  let shown: readonly SeriesPoint[] = [];

  const stopAt = (period: string | undefined): void => {
    for (const [key, button] of buttons) button.tabIndex = reach === "tab" && key === period ? 0 : -1;
  };
  const focus = (period: string): boolean => {
    const button = buttons.get(period);
    if (button !== undefined) stopAt(period);
    button?.focus();
    return button !== undefined;
  };
  const move = (from: string, key: string): boolean => {
    const periods = shown.map((point) => point.period);
    const place = periods.indexOf(from);
    const last = periods.length - 1;
    const next = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: last }[key];
    if (next === undefined) return false;
    if (next < 0 && listeners.onBefore !== undefined) listeners.onBefore();
    else focus(periods[Math.max(0, Math.min(last, next))] ?? from);
    return true;
  };
  const placeOf = ({ detail, clientX, clientY }: MouseEvent): Place | undefined => {
    const { left, top } = element.getBoundingClientRect();
    return detail === 0 ? undefined : { x: clientX - left, y: clientY - top };
  };
  const create = (period: string): HTMLButtonElement => {
    const button = createButton("mark-target", "", (event) => listeners.onOpen(period, placeOf(event)));
    const arrive = () => {
      const point = shown.find((one) => one.period === period);
      if (point !== undefined) listeners.onPoint(button, point);
    };
    for (const arrival of ["pointerenter", "focus"]) button.addEventListener(arrival, arrive);
    for (const leave of ["pointerleave", "blur"]) button.addEventListener(leave, listeners.onLeave);
    button.addEventListener("keydown", (event) => {
      if (move(period, event.key)) event.preventDefault();
    });
    return button;
  };

  return {
    element,
    focus,
    draw(points, options) {
      element.setAttribute("aria-label", options.label);
      shown = points;
      const kept = new Map(points.map(({ period }) => [period, buttons.get(period) ?? create(period)]));
      for (const [period, button] of buttons) if (!kept.has(period)) button.remove();
      buttons = kept;
      const places = targetPlaces(
        points.map(({ x }) => options.at(x)),
        options.widest ?? WIDEST,
      );
      points.forEach((point, place) => {
        const button = buttons.get(point.period);
        const target = places[place];
        if (button === undefined || target === undefined) return;
        button.style.left = `${target.left}px`;
        button.style.width = `${target.width}px`;
        button.setAttribute("aria-label", options.describe(point));
        button.setAttribute("aria-pressed", String(point.period === options.open));
        if (button.parentElement === null) element.append(button);
      });
      const focused = points.find(({ period }) => buttons.get(period) === document.activeElement);
      const open = points.find(({ period }) => period === options.open);
      stopAt((focused ?? open ?? points.at(-1))?.period);
    },
  };
}

/** Each as wide as half way to its neighbours, within bounds. */
function targetPlaces(
  centres: readonly number[],
  widest: number,
): readonly { readonly left: number; readonly width: number }[] {
  return centres.map((centre, place) => {
    const gaps = [centres[place - 1], centres[place + 1]].map((other) =>
      other === undefined ? widest : Math.abs(other - centre),
    );
    const width = Math.max(NARROWEST, Math.min(widest, ...gaps));
    return { left: centre - width / 2, width };
  });
}
