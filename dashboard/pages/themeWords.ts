import type { ThemeRow } from "../client.ts";
import { setFrench } from "../locales/french.ts";

export interface ThemeWords {
  readonly name: string;
  readonly description: string;
}

/** A theme's name and description in the page's language, set as that language sets its punctuation. */
export function themeWords(theme: ThemeRow, language: "fr" | "en"): ThemeWords {
  const set = language === "fr" ? setFrench : (text: string) => text;
  return { name: set(theme.label[language]), description: set(theme.description[language]) };
}
