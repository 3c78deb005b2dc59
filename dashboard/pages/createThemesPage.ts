import type { SeriesAnswer, ThemeRow } from "../client.ts";
import { markup } from "../markup.ts";
import { PAGE_OF_PARAGRAPHS, type State } from "../state.ts";
import { type Asked, createAsking } from "./createAsking.ts";
import { createCards } from "./createCards.ts";
import { createDetail } from "./createDetail.ts";
import { createFilters } from "./createFilters.ts";
import { createParagraphs, type ParagraphSubject } from "./createParagraphs.ts";
import { createRegion } from "./createRegion.ts";
import { describeThemes } from "./describeSeries.ts";
import { emptyCorpus } from "./emptyCorpus.ts";
import { filterKey } from "./filterKey.ts";
import type { Page, PageContext } from "./Page.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { type ThemeView, themeViews } from "./themeViews.ts";

interface Answers extends Asked<SeriesAnswer> {
  readonly themes: readonly ThemeRow[];
}

/** Where cards and detail stand one below the other, the detail is brought into view. */
const BESIDE = "(min-width: 64rem)";

/** The home page: all themes over time as small multiples, the chosen one large, and the paragraphs behind its marks. */
export function createThemesPage(context: PageContext): Page {
  const { say, formats, client, navigation } = context;
  const heading = markup`<h1 tabindex="-1">${say.themesPage}</h1>`;
  const lead = markup`<p class="lead"></p>`;
  const scaleNote = markup`<p class="hint scale-note"></p>`;
  const filters = createFilters(context);
  const choose = (theme: string): void => {
    navigation.go({ theme, year: undefined, shown: PAGE_OF_PARAGRAPHS });
    reveal(detail.element);
  };
  /** Where the focus goes back to when the paragraphs of a year are closed. */
  let opener: (() => void) | undefined;
  const open = (theme: string, period: string, back: () => void): void => {
    opener = back;
    navigation.go({ theme, year: period, shown: PAGE_OF_PARAGRAPHS });
    paragraphs.focus();
    reveal(paragraphs.element);
  };
  const cards = createCards(context, choose, (theme, period) =>
    open(theme, period, () => cards.focus(theme, period)),
  );
  const detail = createDetail(context, (theme, period) =>
    open(theme, period, () => detail.focusMark(period)),
  );
  const paragraphs = createParagraphs(context);
  const back = markup`<a class="back-to-cards" href="#themes">${say.backToCards}</a>`;
  const unknown = markup`<p class="notice" hidden></p>`;
  const columns = markup`<div class="columns">
    <section class="overview" id="themes" tabindex="-1" aria-label=${say.themes}><h2 class="visually-hidden">${say.themes}</h2>${filters.view}${scaleNote}${cards.element}</section>
    <div class="focus-area">${unknown}${detail.element}${paragraphs.element}${back}</div>
  </div>`;
  const region = createRegion(columns, say);
  const element = markup`<div class="page themes-page">
    <div class="page-head">${heading}${lead}</div>
    ${filters.element}
    ${region.element}
  </div>`;
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || navigation.state().year === undefined) return;
    navigation.go({ year: undefined, shown: PAGE_OF_PARAGRAPHS });
    opener?.();
  });

  let answers: Answers | undefined;
  let drawnFor = "";
  const ask = createAsking(client);
  const draw = async (state: State): Promise<void> => {
    if (answers === undefined) return;
    const { corpus, themes, filters: asked, answer: series } = answers;
    const view = themeViews(themes, series, { ...asked, sort: state.sort }, formats);
    const years = corpus.years
      .filter((year) => year.n_paragraphs > 0 || year.n_superseded > 0)
      .map(({ year }) => year);
    filters.set(state, corpus, years);
    filters.element.hidden = corpus.n_documents === 0;
    const counted = view.themes[0]?.series.points.reduce((sum, { row }) => sum + row.docs_total, 0) ?? 0;
    heading.textContent = counted === 0 ? say.themesPage : say.themesHeading(counted);
    lead.replaceChildren(
      corpus.n_documents === 0
        ? emptyCorpus(context)
        : counted === 0
          ? say.emptyFilters
          : describeThemes(view, say),
    );
    const example = view.themes[0]?.series.points[0];
    scaleNote.textContent = `${example === undefined ? "" : say.cardsNote(example.row.n, example.row.exposure)} ${state.scale === "common" ? say.scaleCommonNote(formats.percent(view.top)) : say.scaleOwnNote}`;
    const chosen = view.themes.find(({ id }) => id === state.theme) ?? view.themes[0];
    const isKnown = state.theme === undefined || chosen?.id === state.theme;
    unknown.hidden = isKnown;
    unknown.textContent = isKnown ? "" : say.unknownTheme(state.theme ?? "");
    columns.hidden = counted === 0;
    const shown = isKnown && counted > 0 ? chosen : undefined;
    detail.element.hidden = paragraphs.element.hidden = shown === undefined;
    cards.draw(view, state, shown?.id);
    performance.mark("first-chart");
    if (shown === undefined) return;
    await Promise.all([
      detail.draw({
        theme: shown,
        view,
        state,
        corpus,
        filters: asked,
        sources: sourcesOf(series.rows, counted, say),
      }),
      paragraphs.update(state, asked, subjectOf(shown)),
    ]);
  };

  const subjectOf = ({ id, rows }: ThemeView): ParagraphSubject => ({
    id,
    theme: id,
    rows,
    summary: (shown) => {
      const total = (of: "mentions" | "docs_with") => shown.reduce((sum, row) => sum + row[of], 0);
      return say.paragraphsCount(total("mentions"), total("docs_with"));
    },
    load: (behind, limit, signal) => client.paragraphs(id, behind, limit, signal),
  });

  return {
    element,
    close() {
      region.cancel();
      for (const part of [filters, cards, detail, paragraphs]) part.close();
    },
    async update(state) {
      const wanted = filterKey(state);
      if (wanted === drawnFor && answers !== undefined) {
        region.cancel();
        return draw(state);
      }
      let drawn: Promise<void> | undefined;
      await region.show(
        async (signal) => {
          const [themes, asked] = await Promise.all([
            client.themes(signal),
            ask(state, (asking) => client.series(asking, signal)),
          ]);
          return { themes: themes.rows, ...asked };
        },
        (next) => {
          answers = next;
          drawnFor = wanted;
          drawn = draw(navigation.state());
        },
      );
      await drawn;
    },
  };
}

function reveal(element: HTMLElement): void {
  const { top } = element.getBoundingClientRect();
  const beside = window.matchMedia(BESIDE).matches;
  if (beside && top >= 0 && top < window.innerHeight * 0.6) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ behavior: calm ? "instant" : "smooth", block: "start" });
}
