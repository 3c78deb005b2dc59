import { identifyLanguage } from "../../../pipeline/language/identifyLanguage.ts";
import { identifyParagraphs } from "../../../pipeline/language/identifyParagraphs.ts";
import type { Language } from "../../../pipeline/structure/StructuredDocument.ts";

export interface LanguageCount {
  readonly paragraphs: number;
  /** Right where each paragraph is a document of its own. */
  readonly alone: number;
  /** Right where it stands in a document of the other language. */
  readonly amongOthers: number;
  /** Those that came out wrong alone. */
  readonly wrong: readonly { readonly text: string; readonly said: Language }[];
}

/** How many paragraphs of a language are told to be in it. */
export async function countLanguages(
  paragraphs: readonly string[],
  language: Language,
  other: Language,
): Promise<LanguageCount> {
  const wrong: { text: string; said: Language }[] = [];
  for (const text of paragraphs) {
    const said = await identifyLanguage([text]);
    if (said !== language) wrong.push({ text, said });
  }
  const among = await identifyParagraphs(paragraphs, other);
  return {
    paragraphs: paragraphs.length,
    alone: paragraphs.length - wrong.length,
    amongOthers: among.filter((said) => said === language).length,
    wrong,
  };
}
