import type { Language } from "../structure/StructuredDocument.ts";

/** Whether words of a language get tags and lemmas; those of the others are counted as they are written. */
export function hasModel(language: string): boolean {
  return MODELS.some((known) => known === language);
}

const MODELS: readonly Language[] = ["fr", "en"];
