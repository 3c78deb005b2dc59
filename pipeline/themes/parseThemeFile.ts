import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { InvalidThemeFile } from "./InvalidThemeFile.ts";
import type { Theme } from "./Theme.ts";

/** A theme file with patterns still as text. */
export interface ThemeFile {
  readonly name: string;
  /** Proper names by language: a mention inside one of them is no substantive mention. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly themes: readonly Theme[];
}

const LARGEST = 1_000_000;

const Patterns = z.record(
  z.string().regex(/^[a-z]{2}$/, "a language is two small letters, as in fr"),
  z.array(z.string("a pattern is text; put quotes round it").min(1)).max(2000),
);
const Texts = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
const File = z.strictObject({
  names: Patterns.default({}),
  themes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id is small letters joined by hyphens"),
        label: Texts,
        description: Texts,
        patterns: Patterns,
        except: Patterns.default({}),
      }),
    )
    .min(1)
    .max(500),
});

/**
 * A theme file, read and checked but for its patterns.
 *
 * @param name for messages, as in `crime-prevention.yaml`
 * @throws InvalidThemeFile naming the file, the theme and the key, or line and column where it is no YAML
 */
export function parseThemeFile(name: string, text: string): ThemeFile {
  if (text.length > LARGEST)
    throw new InvalidThemeFile({ file: name, reason: `larger than ${LARGEST} characters` });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [wrong] = document.errors;
  if (wrong !== undefined) {
    const { line, col } = lines.linePos(wrong.pos[0]);
    throw new InvalidThemeFile({ file: name, line, column: col, reason: lowerFirst(wrong.message) });
  }
  const content = toData(() => document.toJS({ maxAliasCount: 20 }), name);
  const parsed = File.safeParse(content);
  if (!parsed.success) throw refusal(name, content, parsed.error);
  return {
    name,
    names: parsed.data.names,
    themes: parsed.data.themes.map(({ label, description, ...theme }) => ({
      ...theme,
      labels: label,
      descriptions: description,
    })),
  };
}

function toData(make: () => unknown, file: string): unknown {
  try {
    return make();
  } catch (cause) {
    throw new InvalidThemeFile({
      file,
      reason: cause instanceof Error ? lowerFirst(cause.message) : "no YAML",
    });
  }
}

function refusal(file: string, content: unknown, error: z.ZodError): InvalidThemeFile {
  const [issue] = error.issues;
  if (issue === undefined) return new InvalidThemeFile({ file, reason: "no theme file" });
  const reason = lowerFirst(issue.message);
  const [section, index, ...rest] = issue.path;
  if (section !== "themes" || typeof index !== "number") {
    return new InvalidThemeFile({ file, key: issue.path.join("."), reason });
  }
  const known = z.object({ themes: z.array(z.looseObject({ id: z.string() })) }).safeParse(content);
  const theme = (known.success ? known.data.themes[index]?.id : undefined) ?? `number ${index + 1}`;
  return new InvalidThemeFile({ file, theme, key: rest.join("."), reason });
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
