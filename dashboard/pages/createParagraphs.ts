import type { Page, ParagraphRow, SeriesRow } from "../client.ts";
import { createButton } from "../controls/createButton.ts";
import type { Filters } from "../Filters.ts";
import { markup } from "../markup.ts";
import { PAGE_OF_PARAGRAPHS, type State } from "../state.ts";
import { createRegion } from "./createRegion.ts";
import type { PageContext } from "./Page.ts";
import { paragraphItem } from "./paragraphItem.ts";

/** What the paragraphs are asked for with: a theme or words. */
export interface ParagraphSubject {
  /** Tells one subject from another. */
  readonly id: string;
  /** The theme whose marks the reader opens with. */
  readonly theme: string | undefined;
  readonly rows: readonly SeriesRow[];
  /** What is said under the heading of the rows of the periods shown. */
  readonly summary: (rows: readonly SeriesRow[]) => string;
  readonly load: (filters: Filters, limit: number, signal: AbortSignal) => Promise<Page<ParagraphRow>>;
}

export interface Paragraphs {
  readonly element: HTMLElement;
  update(state: State, filters: Filters, subject: ParagraphSubject): Promise<void>;
  focus(): void;
  close(): void;
}

/** Most that the API gives at once. */
const MOST = 500;
/** So few more are shown without being asked for. */
const FEW_MORE = 5;

/**
 * The paragraphs behind a mark, or of a theme in all periods, their mentions marked.
 *
 * @param choice what else can be chosen, above the periods
 */
export function createParagraphs(context: PageContext, choice?: HTMLElement): Paragraphs {
  const { say, navigation } = context;
  const heading = markup`<h3 tabindex="-1"></h3>`;
  const count = markup`<p class="hint"></p>`;
  const years = markup`<div class="chips" role="group" aria-label=${say.periodOfParagraphs}></div>`;
  const list = markup`<ol class="paragraphs"></ol>`;
  const more = markup`<div class="more"></div>`;
  const region = createRegion(markup`<div>${list}${more}</div>`, say);
  let loaded = "";
  let offered = "";
  /** The first of the paragraphs asked for with "more": the focus goes there when they have come. */
  let awaited: number | undefined;

  const draw = (page: Page<ParagraphRow>, theme: string | undefined): void => {
    const items = page.rows.map((row) => paragraphItem(context, row, theme));
    list.replaceChildren(...(items.length > 0 ? items : [markup`<li class="hint">${say.noParagraphs}</li>`]));
    if (awaited !== undefined) items[awaited]?.querySelector("a")?.focus();
    awaited = undefined;
    const left = page.total - items.length;
    const ask = (shown: number) => {
      awaited = items.length;
      navigation.go({ shown }, "replace");
    };
    const next = Math.min(left, PAGE_OF_PARAGRAPHS);
    more.replaceChildren();
    if (left === 0 || items.length >= MOST) return;
    more.append(createButton("button", say.more(next), () => ask(items.length + next)));
    if (left > next && page.total <= MOST)
      more.append(createButton("link-button", say.showAll, () => ask(page.total)));
  };

  const offerYears = (state: State, { rows }: ParagraphSubject): void => {
    const periods = [...new Set(rows.filter(({ n }) => n > 0).map(({ period }) => period))].sort();
    const offer = JSON.stringify([periods, state.year, state.by]);
    if (offer === offered) return;
    offered = offer;
    const held = years.contains(document.activeElement);
    const chips = [undefined, ...periods].map((period) => {
      const go = () => navigation.go({ year: period, shown: PAGE_OF_PARAGRAPHS });
      const chip = createButton("chip", period ?? say.allPeriods(state.by), go);
      chip.setAttribute("aria-pressed", String(period === state.year));
      return chip;
    });
    years.replaceChildren(...chips);
    years.hidden = periods.length < 2 && state.year === undefined;
    if (held) chips.find((chip) => chip.getAttribute("aria-pressed") === "true")?.focus();
  };

  return {
    element: markup`<section class="paragraph-panel">${heading}${count}${choice}${years}${region.element}</section>`,
    focus: () => heading.focus({ preventScroll: true }),
    close: region.cancel,
    async update(state, filters, subject) {
      const rows = subject.rows.filter(({ period }) => state.year === undefined || period === state.year);
      const n = rows.reduce((sum, row) => sum + row.n, 0);
      const entitle = (total: number) => {
        heading.textContent =
          state.year === undefined
            ? say.paragraphsAll(total)
            : say.paragraphsOf(say.periodName(state.year, state.by), total);
      };
      count.textContent = subject.summary(rows);
      offerYears(state, subject);
      const { shown } = state;
      const behind = withinPeriod(filters, state.year);
      const limit = Math.min(n <= shown + FEW_MORE ? Math.max(1, n) : shown, MOST);
      const asked = JSON.stringify([subject.id, behind, limit]);
      if (asked === loaded) return region.cancel();
      loaded = "";
      await region.show(
        (signal) => subject.load(behind, limit, signal),
        (page) => {
          loaded = asked;
          entitle(page.total);
          draw(page, subject.theme);
        },
      );
    },
  };
}

/** The filters narrowed to one period. */
function withinPeriod(filters: Filters, period: string | undefined): Filters {
  if (period === undefined) return filters;
  if (filters.by === "session") return { ...filters, session: period };
  return { ...filters, from: Number(period), to: Number(period) };
}
