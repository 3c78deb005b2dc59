import type { Language } from "../../structure/StructuredDocument.ts";
import { childElements, descendants, type XmlElement } from "./XmlElement.ts";

const LANGUAGES: Readonly<Record<string, Language>> = {
  ara: "ar",
  ar: "ar",
  zho: "zh",
  chi: "zh",
  zh: "zh",
  eng: "en",
  en: "en",
  fra: "fr",
  fre: "fr",
  fr: "fr",
  rus: "ru",
  ru: "ru",
  spa: "es",
  es: "es",
};

/** The language a statement declares; `und` for none or one that Themeline does not know. */
export function readLanguage(statement: XmlElement): Language {
  const meta = childElements(statement, "meta")[0];
  const declared = meta && descendants(meta, "FRBRlanguage")[0];
  return LANGUAGES[declared?.attributes.language?.toLowerCase() ?? ""] ?? "und";
}
