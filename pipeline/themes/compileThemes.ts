import type { Analysis } from "../language/Analysis.ts";
import { createSpanFinder, type Owned, type Span, type StartToken } from "./findSpans.ts";
import { InvalidThemeFile } from "./InvalidThemeFile.ts";
import { PatternError } from "./PatternError.ts";
import { parsePattern } from "./parsePattern.ts";
import type { ThemeFile } from "./parseThemeFile.ts";
import { createTokenReader } from "./readTokens.ts";

/** What a pattern stands for. */
export type Owner =
  | { readonly kind: "name" }
  | { readonly kind: "mention" | "exception"; readonly themeId: string };

/** The patterns of one language, ready to be found. */
export interface CompiledThemes {
  readTokens(analysis: Analysis): readonly StartToken<Owner>[];
  findSpans(tokens: readonly StartToken<Owner>[]): readonly Span<Owner>[];
}

/**
 * The patterns of all files, compiled for each language that any of them has patterns in.
 *
 * @throws InvalidThemeFile naming file, theme, pattern and place of the first pattern that cannot be read
 */
export function compileThemes(files: readonly ThemeFile[]): ReadonlyMap<string, CompiledThemes> {
  const byLanguage = new Map<string, Owned<Owner>[]>();
  for (const entry of files.flatMap(entriesOf)) {
    const patterns = byLanguage.get(entry.language) ?? [];
    patterns.push({ owner: entry.owner, pattern: compile(entry), order: entry.order });
    byLanguage.set(entry.language, patterns);
  }
  return new Map(
    [...byLanguage].map(([language, patterns]) => {
      const { mark, find } = createSpanFinder(patterns, language);
      return [language, { readTokens: createTokenReader(language, mark), findSpans: find }];
    }),
  );
}

interface Entry {
  readonly file: string;
  readonly language: string;
  readonly key: string;
  readonly text: string;
  readonly owner: Owner;
  readonly order: number;
}

function entriesOf(file: ThemeFile): readonly Entry[] {
  return [
    ...listPatterns(file.name, "names", file.names, { kind: "name" }),
    ...file.themes.flatMap(({ id, patterns, except }) => [
      ...listPatterns(file.name, "patterns", patterns, { kind: "mention", themeId: id }),
      ...listPatterns(file.name, "except", except, { kind: "exception", themeId: id }),
    ]),
  ];
}

function listPatterns(
  file: string,
  section: string,
  patterns: Readonly<Record<string, readonly string[]>>,
  owner: Owner,
): readonly Entry[] {
  return Object.entries(patterns).flatMap(([language, texts]) =>
    texts.map((text, order) => ({ file, language, key: `${section}.${language}`, text, owner, order })),
  );
}

function compile({ file, language, key, text, owner }: Entry): Owned<Owner>["pattern"] {
  try {
    return parsePattern(text, language);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const theme = owner.kind === "name" ? {} : { theme: owner.themeId };
    throw new InvalidThemeFile({
      file,
      ...theme,
      key,
      pattern: text,
      column: error.at + 1,
      reason: error.message,
    });
  }
}
