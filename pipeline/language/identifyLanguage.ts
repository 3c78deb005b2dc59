import type { Language } from "../structure/StructuredDocument.ts";
import { askEld } from "./askEld.ts";
import { countFunctionWords, measureLanguage } from "./measureLanguage.ts";

/** Below so many letters a paragraph may be a name or a heading, and one witness is not enough. */
export const LEAST_LETTERS = 60;
/** So many of the longest open paragraphs are asked about where function words leave a document open. */
const MOST_ASKED = 20;

/**
 * The language most of a document's text is written in, `und` where that is not clear.
 *
 * Each paragraph votes with its letters; only where function words leave most of the document open is eld asked. For a
 * short paragraph its word counts where a function word bears it out: names have none.
 */
export async function identifyLanguage(paragraphs: readonly string[]): Promise<Language> {
  const measured = paragraphs.map((text) => ({ text, ...measureLanguage(text) }));
  const votes = new Map<Language, number>();
  const vote = (language: Language, letters: number) =>
    votes.set(language, (votes.get(language) ?? 0) + letters);
  for (const { language, letters } of measured) if (language !== undefined) vote(language, letters);
  const all = measured.reduce((sum, { letters }) => sum + letters, 0);
  const clear = winner(votes, all);
  if (clear !== undefined) return clear;
  const open = measured
    .filter(({ language, letters }) => language === undefined && letters > 0)
    .sort((a, b) => b.letters - a.letters);
  for (const { text, letters } of open.slice(0, MOST_ASKED)) {
    const said = (await askEld(text)) ?? "und";
    if (letters >= LEAST_LETTERS || countFunctionWords(text, said) > 0) vote(said, letters);
  }
  const decided = [...votes.values()].reduce((sum, letters) => sum + letters, 0);
  return winner(votes, decided) ?? "und";
}

/** The language with more than half of the letters. */
function winner(votes: ReadonlyMap<Language, number>, all: number): Language | undefined {
  return [...votes].find(([, letters]) => letters * 2 > all)?.[0];
}
