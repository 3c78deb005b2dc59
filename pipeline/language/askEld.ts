import type { Language } from "../structure/StructuredDocument.ts";

const OURS: ReadonlyMap<string, Language> = new Map(
  (["fr", "en", "es", "ru", "ar", "zh"] as const).map((language) => [language, language]),
);

/**
 * The language eld finds in a text by its letter groups, `und` for one that is not ours, undefined where eld is not sure.
 *
 * The first call loads eld's database: half a second and 160 MB, so that only what function words leave open comes here.
 *
 * @see https://github.com/nitotm/efficient-language-detector-js
 */
export async function askEld(text: string): Promise<Language | undefined> {
  const { eld } = await import("eld/medium");
  const found = eld.detect(text);
  return found.isReliable() ? (OURS.get(found.language) ?? "und") : undefined;
}
