import type { Corpus } from "../client.ts";
import type { Catalogue } from "../locales/fr.ts";
import { markup } from "../markup.ts";
import type { State } from "../state.ts";
import type { PageContext } from "./Page.ts";

/** What stands around every page. */
export interface Frame {
  readonly element: HTMLElement;
  readonly main: HTMLElement;
  set(state: State): void;
  setCorpus(corpus: Corpus): void;
  focusLanguage(): void;
}

/** Header in one row with the pages that exist, the corpus in numbers and the language; footer with what made the page. */
export function createFrame({
  say,
  formats,
  navigation,
}: Pick<PageContext, "say" | "formats" | "navigation">): Frame {
  const main = markup`<main id="content" tabindex="-1"></main>`;
  const themes = markup`<a>${say.themesPage}</a>`;
  const vocabulary = markup`<a>${say.vocabularyPage}</a>`;
  const documents = markup`<a>${say.documentsPage}</a>`;
  const corpus = markup`<a>${say.corpusPage}</a>`;
  const summary = markup`<p class="corpus-summary"></p>`;
  const languages = (["fr", "en"] as const).map(
    (code) =>
      [
        code,
        markup`<a lang=${code} hreflang=${code} aria-label=${`${code.toUpperCase()}, ${LANGUAGE_NAMES[code]}`}>${code.toUpperCase()}</a>`,
      ] as const,
  );
  const version = markup`<span></span>`;
  const element = markup`<div class="frame">
    <a class="skip" href="#content">${say.skip}</a>
    <header class="site-header">
      <a class="brand" href="/">Themeline</a>
      <nav aria-label=${say.navigation}>${themes}${vocabulary}${documents}${corpus}</nav>
      ${summary}
      <div class="languages" role="group" aria-label=${say.languageSwitch}>${languages.map(([, link]) => link)}</div>
    </header>
    ${main}
    <footer class="site-footer">${version} <a href="/api/docs" target="_self">${say.apiDescription}</a></footer>
  </div>`;
  const brand = element.querySelector(".brand");
  return {
    element,
    main,
    focusLanguage: () => languages.find(([code]) => code === formats.language)?.[1].focus(),
    set(state) {
      const home = navigation.address({
        ...HOME,
        page: "themes",
        q: state.page === "documents" ? "" : state.q,
      });
      brand?.setAttribute("href", home);
      setLink(themes, home, state.page === "themes");
      for (const [link, page] of [
        [vocabulary, "vocabulary"],
        [documents, "documents"],
        [corpus, "corpus"],
      ] as const) {
        // Words charted and words of a title are not the same question.
        const isHere = state.page === page;
        const q = isHere || (page === "vocabulary" && state.page !== "documents") ? state.q : "";
        setLink(link, navigation.address({ ...HOME, page, q }), isHere);
      }
      for (const [code, link] of languages) {
        setLink(link, navigation.address({ language: code }), code === formats.language, "true");
      }
    },
    setCorpus(now) {
      summary.textContent = corpusWords(now, say);
      summary.title = say.corpusSummaryHint(now.n_counted_documents, now.n_documents);
      version.textContent = say.footer(now.version, now.snapshot.slice(0, 12));
    },
  };
}

const LANGUAGE_NAMES = { fr: "Français", en: "English" };

/** A page of its own starts without theme, year and paragraph; the filters go along. */
const HOME = {
  document: undefined,
  paragraph: undefined,
  theme: undefined,
  series: undefined,
  year: undefined,
  shown: 10,
  marks: "on",
} as const;

function corpusWords(corpus: Corpus, say: Catalogue): string {
  return say.corpusSummary(corpus.n_counted_documents, corpus.n_body_paragraphs, corpus.n_body_tokens);
}

function setLink(link: HTMLElement, href: string, isCurrent: boolean, value = "page"): void {
  link.setAttribute("href", href);
  if (isCurrent) link.setAttribute("aria-current", value);
  else link.removeAttribute("aria-current");
}
