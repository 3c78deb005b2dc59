import { stringify } from "yaml";
import { createThemeMatcher } from "../../../pipeline/themes/createThemeMatcher.ts";
import type { ThemeMatch } from "../../../pipeline/themes/Theme.ts";
import { handAnalysis, type Told } from "./handAnalysis.ts";

/** What a theme file of one theme says, all optional but the patterns. */
export interface OneTheme {
  readonly patterns: readonly string[];
  readonly except?: readonly string[];
  readonly names?: readonly string[];
  readonly language?: "fr" | "en";
}

/** The text of a theme file with the one theme `sample`. */
export function themeFile({ patterns, except = [], names = [], language = "fr" }: OneTheme): string {
  const text = { fr: "x", en: "x" };
  return stringify({
    names: { [language]: names },
    themes: [
      {
        id: "sample",
        label: text,
        description: text,
        patterns: { [language]: patterns },
        except: { [language]: except },
      },
    ],
  });
}

/** The mentions of the theme in a text, by a hand-made analysis. */
export function mentions(theme: OneTheme, text: string, told: Told = {}): readonly ThemeMatch[] {
  const matcher = createThemeMatcher([{ name: "sample.yaml", text: themeFile(theme) }]);
  return matcher.match(text, handAnalysis(text, told), theme.language ?? "fr");
}

/** The same, as the words of the text that are mentioned. */
export function mentioned(pattern: string, text: string, told: Told = {}): readonly string[] {
  return mentions({ patterns: [pattern] }, text, told).map(({ start, end }) => text.slice(start, end));
}
