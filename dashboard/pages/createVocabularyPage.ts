import type { NounRow, SeriesAnswer } from "../client.ts";
import { createQueryBox } from "../controls/createQueryBox.ts";
import { markup } from "../markup.ts";
import { RequestFailed } from "../RequestFailed.ts";
import { PAGE_OF_PARAGRAPHS, type State } from "../state.ts";
import { type Asked, createAsking } from "./createAsking.ts";
import { createFilters } from "./createFilters.ts";
import { createParagraphs } from "./createParagraphs.ts";
import { createRegion } from "./createRegion.ts";
import { createWordChoice } from "./createWordChoice.ts";
import { createWordsDetail } from "./createWordsDetail.ts";
import { emptyCorpus } from "./emptyCorpus.ts";
import { filterKey } from "./filterKey.ts";
import type { Page, PageContext } from "./Page.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { wordViews } from "./wordViews.ts";

/** `undefined`: nothing was asked for. */
type Answers = Asked<SeriesAnswer | undefined>;

/** Any words over time: a box, a chart, and the paragraphs behind its marks. */
export function createVocabularyPage(context: PageContext): Page {
  const { say, client, navigation } = context;
  const lead = markup`<p class="lead">${say.vocabularyLead}</p>`;
  const box = createQueryBox(say, (q) =>
    navigation.go({ q: q.trim(), year: undefined, series: undefined, shown: PAGE_OF_PARAGRAPHS }),
  );
  const filters = createFilters(context, "words");
  const choice = createWordChoice(context);
  const paragraphs = createParagraphs(context, choice.element);
  const detail = createWordsDetail(context, (period, series) => {
    navigation.go({ year: period, series, shown: PAGE_OF_PARAGRAPHS });
    paragraphs.focus();
  });
  const columns = markup`<div class="columns words-columns">${detail.element}<div class="focus-area">${paragraphs.element}</div></div>`;
  const region = createRegion(columns, say);
  const element = markup`<div class="page vocabulary-page">
    <div class="page-head"><h1 tabindex="-1">${say.vocabularyHeading}</h1>${lead}</div>
    ${box.element}${filters.element}${region.element}
  </div>`;
  element.addEventListener("keydown", (event) => {
    const { year } = navigation.state();
    if (event.key !== "Escape" || year === undefined) return;
    navigation.go({ year: undefined, shown: PAGE_OF_PARAGRAPHS });
    detail.focusMark(year);
  });
  let nouns: readonly NounRow[] = [];
  let areCounted = false;
  // The nouns are those of all texts, most of them in the most frequent language.
  const offer = () => box.offer(areCounted ? nouns : []);
  client.words().then(
    ({ rows }) => {
      nouns = rows;
      offer();
    },
    () => undefined,
  );

  filters.element.hidden = true;
  let answers: Answers | undefined;
  let drawnFor = "";
  const ask = createAsking(client);
  const draw = async (state: State): Promise<void> => {
    if (answers === undefined) return;
    const { corpus, filters: asked, answer: series } = answers;
    filters.element.hidden = corpus.n_documents === 0;
    const years = corpus.years.filter((year) => year.n_tokens > 0).map(({ year }) => year);
    filters.set(state, corpus, years);
    const usual = corpus.facets.language[0]?.value;
    const now = asked.textLanguage === undefined || asked.textLanguage === usual;
    if (now !== areCounted) {
      areCounted = now;
      offer();
    }
    box.setFault(undefined);
    box.suggest(series?.suggestions ?? []);
    columns.hidden = series === undefined || series.rows.length === 0;
    lead.replaceChildren(
      corpus.n_documents === 0
        ? emptyCorpus(context)
        : series !== undefined && columns.hidden
          ? say.emptyFilters
          : say.vocabularyLead,
    );
    if (series === undefined || columns.hidden) return;
    const view = wordViews(series, asked.by);
    const counted = view.words[0]?.series.points.reduce((sum, { row }) => sum + row.docs_total, 0) ?? 0;
    detail.draw(view, state, asked, sourcesOf(series.rows, counted, say));
    choice.draw(view.words, state);
    const own = view.words.find(({ name }) => name === state.series);
    const q = own?.name ?? state.q;
    await paragraphs.update(state, asked, {
      id: JSON.stringify([q, state.fold]),
      theme: undefined,
      rows: own?.rows ?? series.rows,
      summary: (rows) => say.occurrencesMarked(rows.reduce((sum, row) => sum + row.n, 0)),
      load: (behind, limit, signal) => client.wordParagraphs({ q, fold: state.fold }, behind, limit, signal),
    });
  };

  return {
    element,
    close() {
      region.cancel();
      for (const part of [box, filters, detail, paragraphs]) part.close();
    },
    async update(state) {
      const { q, fold } = state;
      box.set(q);
      const wanted = JSON.stringify([q, fold, filterKey(state)]);
      if (wanted === drawnFor && answers !== undefined) {
        region.cancel();
        return draw(state);
      }
      drawnFor = "";
      let drawn: Promise<void> | undefined;
      await region.show(
        (signal) =>
          ask(state, async (asking) =>
            q === "" ? undefined : client.wordSeries({ q, fold }, asking, signal),
          ),
        (next) => {
          answers = next;
          drawnFor = wanted;
          drawn = draw(navigation.state());
        },
        (error) => {
          if (!(error instanceof RequestFailed) || error.fault === undefined) return false;
          box.setFault(error.fault);
          box.suggest([]);
          columns.hidden = true;
          return true;
        },
      );
      await drawn;
    },
  };
}
