import type { Analysis } from "../language/Analysis.ts";

/** A theme as its file states it, patterns still as text. */
export interface Theme {
  /** Kebab-case, stable: it stands in URLs and in the database. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Patterns of what is not this theme: a mention that shares a word with one of them does not count. */
  readonly except: Readonly<Record<string, readonly string[]>>;
}

/** One mention of a theme in one paragraph. */
export interface ThemeMatch {
  readonly themeId: string;
  /** Token indexes into the paragraph's analysis, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  /** UTF-16 code units into the paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How the mention is listed among the theme's wordings: as the pattern writes it, so case and inflection are levelled. */
  readonly wording: string;
  /** The proper name of a treaty, body, fund or programme in which the mention stands, as written. */
  readonly namedIn?: string;
}

/** All themes of the theme files, compiled for matching. */
export interface ThemeMatcher {
  readonly themes: readonly Theme[];
  /** sha256 over the theme files' text, hexadecimal. */
  readonly version: string;
  /** Mentions in one paragraph, ordered by theme, then by place; mentions of one theme do not overlap. */
  match(text: string, analysis: Analysis, language: string): readonly ThemeMatch[];
}
