import type { Corpus } from "../client.ts";
import type { Filters } from "../Filters.ts";
import type { State } from "../state.ts";

/** The filters a state stands for in a corpus. */
export function filtersOf(state: State, corpus: Pick<Corpus, "facets">): Filters {
  const { role, from, to, named, drafts, body, session, kind, by } = state;
  const textLanguage = textLanguageOf(state.texts, corpus);
  return { role, from, to, named, drafts, body, session, kind, by, textLanguage };
}

/**
 * The language whose texts are counted: counts of two languages do not add up to anything, so that of a corpus with
 * several the most frequent stands until another is chosen, or all.
 *
 * @returns `undefined`: any
 */
function textLanguageOf(texts: State["texts"], { facets }: Pick<Corpus, "facets">): string | undefined {
  if (texts !== undefined) return texts === "all" ? undefined : texts;
  return facets.language.length > 1 ? facets.language[0]?.value : undefined;
}
