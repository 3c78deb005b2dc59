import type { Analysis } from "../language/Analysis.ts";
import { compileThemes, type Owner } from "./compileThemes.ts";
import type { Span } from "./findSpans.ts";
import { hashText } from "./hashText.ts";
import { InvalidThemeFile } from "./InvalidThemeFile.ts";
import { parseThemeFile, type ThemeFile } from "./parseThemeFile.ts";
import type { Token } from "./readTokens.ts";
import type { ThemeMatch, ThemeMatcher } from "./Theme.ts";
import { wordPattern } from "./wordPattern.ts";

/**
 * A matcher of all themes of the given theme files, in the order of files and of themes in them.
 *
 * The proper names of every file hold for the themes of all files.
 *
 * @param files name (for messages) and text of each file
 * @param sha256 as hexadecimal; the one given here asks nothing of the machine and takes 0.1 s, Node's own none
 * @throws InvalidThemeFile naming the file, theme, pattern and place that is wrong
 */
export function createThemeMatcher(
  files: readonly { name: string; text: string }[],
  sha256: (text: string) => string = hashText,
): ThemeMatcher {
  const parsed = files.map(({ name, text }) => parseThemeFile(name, text));
  refuseTwins(parsed);
  const themes = parsed.flatMap((file) => file.themes);
  const compiled = compileThemes(parsed);
  return {
    themes,
    version: sha256(files.map(({ text }) => text).join("\0")),
    match(text, analysis, language) {
      const patterns = compiled.get(language);
      if (patterns === undefined) return [];
      const tokens = patterns.readTokens(analysis);
      const spans = patterns.findSpans(tokens);
      if (!spans.some(({ owner }) => owner.kind === "mention")) return [];
      const names = spans.filter((span) => span.owner.kind === "name");
      return themes.flatMap(({ id }) =>
        chooseMentions(spans, id).map((span) => toMatch(id, span, names, text, analysis, tokens)),
      );
    },
  };
}

/**
 * The mentions of one theme that count: none that shares a word with an exception; of those that overlap, the longest,
 * then the one whose pattern stands first in the file.
 */
function chooseMentions(spans: readonly Span<Owner>[], themeId: string): readonly Span<Owner>[] {
  const own = spans.filter(({ owner }) => owner.kind !== "name" && owner.themeId === themeId);
  const exceptions = own.filter(({ owner }) => owner.kind === "exception");
  const mentions = own
    .filter(({ owner }) => owner.kind === "mention")
    .filter((span) => !exceptions.some((exception) => overlap(span, exception)))
    .sort((a, b) => length(b) - length(a) || a.order - b.order || a.first - b.first);
  const chosen: Span<Owner>[] = [];
  for (const span of mentions) if (!chosen.some((other) => overlap(span, other))) chosen.push(span);
  return chosen.sort((a, b) => a.first - b.first);
}

function toMatch(
  themeId: string,
  span: Span<Owner>,
  names: readonly Span<Owner>[],
  text: string,
  analysis: Analysis,
  tokens: readonly Token[],
): ThemeMatch {
  const name = names
    .filter(({ first, end }) => first <= span.first && span.end <= end)
    .reduce<Span<Owner> | undefined>(
      (best, next) => (best && length(best) >= length(next) ? best : next),
      undefined,
    );
  return {
    themeId,
    firstToken: span.first,
    endToken: span.end,
    ...place(span, analysis),
    wording: wordPattern(span.pattern, tokens, span.first, span.end),
    ...(name === undefined ? {} : { namedIn: slice(text, place(name, analysis)) }),
  };
}

function place(span: Span<Owner>, analysis: Analysis): { start: number; end: number } {
  return { start: analysis.starts[span.first] ?? 0, end: analysis.ends[span.end - 1] ?? 0 };
}

function slice(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

function overlap(a: Span<Owner>, b: Span<Owner>): boolean {
  return a.first < b.end && b.first < a.end;
}

function length(span: Span<Owner>): number {
  return span.end - span.first;
}

function refuseTwins(files: readonly ThemeFile[]): void {
  const fileOf = new Map<string, string>();
  for (const file of files) {
    for (const { id } of file.themes) {
      const other = fileOf.get(id);
      if (other !== undefined) {
        throw new InvalidThemeFile({ file: file.name, theme: id, reason: `the id is taken in ${other}` });
      }
      fileOf.set(id, file.name);
    }
  }
}
