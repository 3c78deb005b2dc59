import type { Analyser } from "./language/Analysis.ts";
import { createUntaggedAnalyser } from "./language/createUntaggedAnalyser.ts";
import { hasModel } from "./language/hasModel.ts";
import type { Language } from "./structure/StructuredDocument.ts";
import type { Tools } from "./tools.ts";

/** The analyser for each of some languages: its own model's, or one without tags; never another language's. */
export async function chooseAnalysers(
  languages: Iterable<Language>,
  tools: Pick<Tools, "french" | "english">,
): Promise<ReadonlyMap<Language, Analyser>> {
  const analysers = new Map<Language, Analyser>();
  for (const language of new Set(languages)) analysers.set(language, await choose(language, tools));
  return analysers;
}

/** What a document's user should know about its languages; nothing where all have a model. */
export function warnAboutLanguages(languages: Iterable<Language>): readonly string[] {
  const others = [...new Set(languages)].filter((language) => !hasModel(language)).sort();
  if (others.length === 0) return [];
  return [
    others.length === 1
      ? `no model for this language (${others[0]}): its words are counted without tags`
      : `no model for these languages (${others.join(", ")}): their words are counted without tags`,
  ];
}

function choose(language: Language, { french, english }: Pick<Tools, "french" | "english">) {
  if (language === "fr") return french;
  return language === "en" ? english() : createUntaggedAnalyser(language);
}
