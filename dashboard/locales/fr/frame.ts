import { french as t } from "../french.ts";
import { f, s } from "./wording.ts";

/** The page's frame. */
export const frame = {
  appTitle: (page: string) => t`${page} · Themeline`,
  skip: "Aller au contenu",
  navigation: "Pages",
  themesPage: "Thèmes",
  vocabularyPage: "Vocabulaire",
  documentsPage: "Documents",
  languageSwitch: "Langue de la page",
  corpusSummary: (documents: number, paragraphs: number, tokens: number) =>
    t`${s(documents, "texte compté", "textes comptés")} · ${s(paragraphs, "paragraphe", "paragraphes")} · ${s(tokens, "mot", "mots")}`,
  corpusSummaryHint: (counted: number, documents: number) =>
    t`${s(counted, "document compté", "documents comptés")} sur ${f.count(documents)} ; paragraphes et mots du corps des textes comptés`,
  footer: (version: string, snapshot: string) => t`Themeline ${version} · état du corpus ${snapshot}`,
  apiDescription: "Description de l’API",
};
