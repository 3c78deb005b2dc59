import { parseDocument } from "yaml";
import type { Blanked, SourceFacts } from "../SourceDocument.ts";
import { readFacts } from "./readFacts.ts";

/** What stands above a text between two lines of hyphens. */
export interface FrontMatter {
  readonly facts: SourceFacts;
  /** Where the text begins: UTF-16 code units from the start of the file's text. */
  readonly bodyStart: number;
  /** All of it as it is written: facts leave its comments and marks behind. */
  readonly blanked: Blanked;
  /** Sentences without a full stop. */
  readonly warnings: readonly string[];
}

/** Longest front matter, in characters: what is longer is text between two rules. */
const LONGEST = 64 * 1024;
/** A few repeated values are fine, a bomb of aliases is not. */
const MOST_ALIASES = 20;
const DEEPEST = 50;
/** Closing brackets in quotes close nothing. */
const MOST_BRACKETS = 1000;
const FIELD = /^[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,60}:(?:\s|$)/u;

/**
 * The facts of YAML front matter: a mapping between a first line `---` and a line `---` or `...`.
 *
 * Where it is no YAML but all of its lines read `name: value`, they are taken as they stand, with a warning. What is
 * neither is the text's own, between two rules.
 *
 * @param text the file's text, decoded
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opened = /^---[ \t]*\r?\n/u.exec(text);
  if (opened === null) return undefined;
  const start = opened[0].length;
  const closed = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text.slice(start, start + LONGEST));
  if (closed === null) return undefined;
  const written = text.slice(start, start + closed.index).replaceAll("\r", "");
  const parsed = parseYaml(written);
  const fields = parsed ?? readLines(written);
  if (fields === undefined) return undefined;
  const { facts, warnings } = readFacts(fields);
  const bodyStart = start + closed.index + closed[0].length;
  const before = text.slice(0, bodyStart).trimEnd();
  return {
    facts,
    bodyStart,
    blanked: { rule: "take-out-front-matter", start: 0, end: before.length, before },
    warnings: [
      ...(parsed === undefined ? ["its front matter is no valid YAML and was read line by line"] : []),
      ...warnings,
    ],
  };
}

function parseYaml(written: string): ReadonlyMap<string, unknown> | undefined {
  if (isDeep(written)) return undefined;
  try {
    const document = parseDocument(written, { logLevel: "silent", strict: true, uniqueKeys: true });
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const fields = new Map(Object.entries(value));
    return fields.size > 0 ? fields : undefined;
  } catch {
    // Too many aliases.
    return undefined;
  }
}

/** Nesting of thousands leaves the parser so little stack that V8 ends the process (seen), not the parsing. */
function isDeep(written: string): boolean {
  let [depth, opened] = [0, 0];
  for (const [mark] of written.matchAll(/[[\]{}]/gu)) {
    const opens = mark === "[" || mark === "{";
    depth = opens ? depth + 1 : Math.max(0, depth - 1);
    opened += opens ? 1 : 0;
    if (depth > DEEPEST || opened > MOST_BRACKETS) return true;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}`, "u").test(written);
}

/** `title: Rapport : une étude` is no YAML, and what its author meant is plain. */
function readLines(written: string): ReadonlyMap<string, unknown> | undefined {
  const lines = written.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0 || !lines.every((line) => FIELD.test(line))) return undefined;
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [
        line.slice(0, colon).trim(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^(["'])(.*)\1$/u, "$2"),
      ];
    }),
  );
}
