import type { Language } from "../structure/StructuredDocument.ts";
import { askEld } from "./askEld.ts";
import { LEAST_LETTERS } from "./identifyLanguage.ts";
import { countFunctionWords, measureLanguage } from "./measureLanguage.ts";

/** Below so many letters a paragraph tells no other language than its document's. */
const LEAST_FOREIGN = 25;

/**
 * The language of each paragraph of a document: its document's, unless it is long enough to tell and tells another.
 *
 * Another language than the document's needs function words that are clear, and, where they are not or name a language
 * that is not ours, eld's word; a paragraph of less than 60 letters needs both, and
 * for a language that is not ours two different function words: *non déclarée et non réglementée* is not Italian. A paragraph that nothing is sure about
 * takes its document's language.
 *
 * @param document the language `identifyLanguage` gave
 */
export async function identifyParagraphs(
  paragraphs: readonly string[],
  document: Language,
): Promise<readonly Language[]> {
  const languages: Language[] = [];
  for (const text of paragraphs) languages.push(await languageOf(text, document));
  return languages;
}

async function languageOf(text: string, document: Language): Promise<Language> {
  const { language, likeliest, letters } = measureLanguage(text);
  if (letters < LEAST_FOREIGN || likeliest === document) return document;
  if (letters < LEAST_LETTERS)
    return language !== undefined && tellsInFew(text, language) && (await askEld(text)) === language
      ? language
      : document;
  if (language !== undefined && language !== "und") return language;
  return (await askEld(text)) ?? language ?? document;
}

function tellsInFew(text: string, language: Language): boolean {
  return language !== "und" || countFunctionWords(text, language) >= LEAST_DIFFERENT;
}

const LEAST_DIFFERENT = 2;
