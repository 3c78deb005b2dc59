import type { Language } from "../../structure/StructuredDocument.ts";

const NAMES: ReadonlyMap<string, Language> = new Map([
  ...names("fr", "fr fra fre francais french"),
  ...names("en", "en eng anglais english"),
  ...names("es", "es spa espagnol spanish espanol"),
  ...names("ru", "ru rus russe russian"),
  ...names("ar", "ar ara arabe arabic"),
  ...names("zh", "zh zho chi chinois chinese"),
]);

/** The language that a field names: `fr`, `fr-FR`, `français`, `eng`; undefined for one that is none of ours. */
export function readLanguageName(written: string): Language | undefined {
  const level = written.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
  return NAMES.get(level) ?? NAMES.get(/^([a-z]{2,3})[-_]/u.exec(level)?.[1] ?? "");
}

function names(language: Language, words: string): readonly (readonly [string, Language])[] {
  return words.split(" ").map((word) => [word, language] as const);
}
