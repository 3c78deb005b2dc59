import { createTip } from "./charts/createTip.ts";
import { type Corpus, createClient } from "./client.ts";
import { createNavigation, type Move } from "./createNavigation.ts";
import { chooseLanguage } from "./locales/chooseLanguage.ts";
import { createFormats } from "./locales/createFormats.ts";
import { en } from "./locales/en.ts";
import { fr } from "./locales/fr.ts";
import { createCorpusPage } from "./pages/createCorpusPage.ts";
import { createDocumentsPage } from "./pages/createDocumentsPage.ts";
import { createFrame, type Frame } from "./pages/createFrame.ts";
import { createMissingPage } from "./pages/createMissingPage.ts";
import { createNotice } from "./pages/createNotice.ts";
import { createReader } from "./pages/createReader.ts";
import { createThemesPage } from "./pages/createThemesPage.ts";
import { createVocabularyPage } from "./pages/createVocabularyPage.ts";
import type { Page, PageContext } from "./pages/Page.ts";
import type { State } from "./state.ts";

const CATALOGUES = { fr, en };
const PAGES = {
  themes: createThemesPage,
  vocabulary: createVocabularyPage,
  documents: createDocumentsPage,
  document: createReader,
  corpus: createCorpusPage,
  missing: createMissingPage,
};

const client = createClient(window.location.origin);
const tip = createTip("tip");
const notice = createNotice();
const corpusChanged = (corpus: Corpus) => built?.frame.setCorpus(corpus);
const navigation = createNavigation((move) => void show(move));
let built:
  | { readonly key: string; readonly language: string; readonly frame: Frame; readonly page: Page }
  | undefined;

/** The page for a state: the one that stands is updated, another page or language is built anew. */
async function show({ state, kind, scroll }: Move): Promise<void> {
  const language = chooseLanguage(state.language, navigator.languages);
  const key = `${language} ${state.page} ${state.document ?? ""}`;
  const isSame = built?.key === key;
  const switched = built !== undefined && built.language !== language;
  const isFirst = built === undefined;
  if (built === undefined || !isSame) built = build(state, language, key);
  const { frame, page } = built;
  frame.set(state);
  await page.update(state);
  if (navigation.state() !== state) return;
  const title = page.element.querySelector("h1");
  document.title = CATALOGUES[language].appTitle(title?.textContent ?? "");
  if (scroll !== undefined) window.scrollTo(0, scroll);
  if (isSame || isFirst) return;
  if (switched) frame.focusLanguage();
  else {
    if (scroll === undefined && state.paragraph === undefined) window.scrollTo(0, 0);
    title?.focus({ preventScroll: true });
  }
  if (kind === "back" && scroll === undefined && state.paragraph === undefined) window.scrollTo(0, 0);
}

function build(state: State, language: "fr" | "en", key: string) {
  built?.page.close();
  tip.hide();
  const say = CATALOGUES[language];
  const context: PageContext = {
    client,
    say,
    formats: createFormats(language),
    navigation,
    tip,
    notice,
    corpusChanged,
  };
  const frame = built?.language === language ? built.frame : createFrame(context);
  if (frame !== built?.frame) {
    document.documentElement.lang = language;
    document.getElementById("app")?.replaceChildren(frame.element);
    client.corpus().then(frame.setCorpus, () => undefined);
  }
  const page = PAGES[state.page](context);
  frame.main.replaceChildren(page.element, tip.element);
  return { key, language, frame, page };
}

void show({ state: navigation.state(), kind: "link", scroll: undefined });
