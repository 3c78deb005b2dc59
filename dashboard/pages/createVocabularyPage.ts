import { type Corpus, type DocumentRow, RequestFailed, type SeriesAnswer } from "../client.ts";
import { createQueryBox } from "../controls/createQueryBox.ts";
import { markup } from "../markup.ts";
import { PAGE_OF_PARAGRAPHS, type State } from "../state.ts";
import { createFilters } from "./createFilters.ts";
import { createParagraphs } from "./createParagraphs.ts";
import { createRegion } from "./createRegion.ts";
import { createWordsDetail } from "./createWordsDetail.ts";
import type { Page, PageContext } from "./Page.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { wordViews } from "./wordViews.ts";

interface Answers {
  readonly corpus: Corpus;
  readonly documents: readonly DocumentRow[];
  /** `undefined`: nothing was asked for. */
  readonly series: SeriesAnswer | undefined;
}

/** Any words over time: a box, a chart, and the paragraphs behind its marks. */
export function createVocabularyPage(context: PageContext): Page {
  const { say, client, navigation } = context;
  const lead = markup`<p class="lead">${say.vocabularyLead}</p>`;
  const box = createQueryBox(say, (q) =>
    navigation.go({ q: q.trim(), year: undefined, shown: PAGE_OF_PARAGRAPHS }),
  );
  const filters = createFilters(context, "words");
  const paragraphs = createParagraphs(context);
  const detail = createWordsDetail(context, (period) => {
    navigation.go({ year: period, shown: PAGE_OF_PARAGRAPHS });
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
  client.words().then(
    ({ rows }) => box.offer(rows),
    () => undefined,
  );

  filters.element.hidden = true;
  let answers: Answers | undefined;
  let asked = "";
  const draw = async (state: State): Promise<void> => {
    if (answers === undefined) return;
    const { corpus, documents, series } = answers;
    filters.element.hidden = false;
    const years = corpus.years.filter((year) => year.n_tokens > 0).map(({ year }) => year);
    filters.set(
      state,
      years,
      corpus.years.some((year) => year.n_superseded > 0),
    );
    box.setFault(undefined);
    box.suggest(series?.suggestions ?? []);
    columns.hidden = series === undefined || series.rows.length === 0;
    lead.textContent =
      corpus.n_documents === 0
        ? say.emptyCorpus
        : series !== undefined && columns.hidden
          ? say.emptyFilters
          : say.vocabularyLead;
    if (series === undefined || columns.hidden) return;
    detail.draw(wordViews(series), state, sourcesOf(documents, say));
    await paragraphs.update(
      state,
      {
        id: JSON.stringify([state.q, state.fold]),
        theme: undefined,
        rows: series.rows,
        summary: (rows) => say.occurrencesMarked(rows.reduce((sum, row) => sum + row.n, 0)),
        load: (behind, limit, signal) => client.wordParagraphs(state, behind, limit, signal),
      },
      new Map(documents.map(({ id, language }) => [id, language])),
    );
  };

  return {
    element,
    close() {
      region.cancel();
      for (const part of [box, filters, detail, paragraphs]) part.close();
    },
    async update(state) {
      const { q, fold, role, from, to, named, drafts } = state;
      box.set(q);
      const wanted = JSON.stringify({ q, fold, role, from, to, drafts });
      if (wanted === asked && answers !== undefined) {
        region.cancel();
        return draw(state);
      }
      asked = "";
      let drawn: Promise<void> | undefined;
      await region.show(
        async (signal) => {
          const [corpus, documents, series] = await Promise.all([
            client.corpus(signal),
            client.documents(signal),
            q === "" ? undefined : client.wordSeries({ q, fold }, { role, from, to, named, drafts }, signal),
          ]);
          return { corpus, documents: documents.rows, series };
        },
        (next) => {
          answers = next;
          asked = wanted;
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
