import type { frame as French } from "../fr/frame.ts";
import { f, s } from "./wording.ts";

/** The page's frame. */
export const frame: typeof French = {
  appTitle: (page) => `${page} · Themeline`,
  skip: "Skip to content",
  navigation: "Pages",
  themesPage: "Themes",
  vocabularyPage: "Vocabulary",
  documentsPage: "Documents",
  languageSwitch: "Language of the page",
  corpusSummary: (documents, paragraphs, tokens) =>
    `${s(documents, "text counted", "texts counted")} · ${s(paragraphs, "paragraph", "paragraphs")} · ${s(tokens, "word", "words")}`,
  corpusSummaryHint: (counted, documents) =>
    `${s(counted, "document", "documents")} counted of ${f.count(documents)}; paragraphs and words of the body of counted texts`,
  footer: (version, snapshot) => `Themeline ${version} · state of the corpus ${snapshot}`,
  apiDescription: "Description of the API",
};
