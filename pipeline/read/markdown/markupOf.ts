import type { fromMarkdown as Parse } from "mdast-util-from-markdown";

export type MarkdownNode = ReturnType<typeof Parse>["children"][number];

/** A backslash, an entity, or the mark of a quotation that goes on. */
const ESCAPE =
  /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|(?<=\n)[ \t]*>[ \t>]*/giu;
const FENCE_LINES = /^[`~]{3,}[^\n]*|(?<=\n)[^\n]*[`~]{3,}[ \t]*$/gu;

/**
 * What stands in a node's source and is neither its words nor another node's: marks of emphasis, lists and headings, the
 * targets of links, escapes. Of HTML and pictures, nothing.
 *
 * @param source the text that was parsed
 */
export function markupOf(node: MarkdownNode, source: string): readonly string[] {
  const { start, end } = spanOf(node);
  const written = source.slice(start, end);
  if ("children" in node) return between(node.children.map(spanOf), start, end, source);
  if (node.type === "text") return written === node.value ? [] : escapesIn(written, node.value);
  if (node.type === "inlineCode") return written.match(/^`+|`+$/gu) ?? [];
  if (node.type === "code")
    return [
      ...(written.match(FENCE_LINES) ?? []),
      ...(written.includes(node.value) ? [] : escapesIn(written, node.value)),
    ];
  return node.type === "break" || node.type === "thematicBreak" || node.type === "definition"
    ? kept([written])
    : [];
}

function spanOf({ position }: MarkdownNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function between(
  spans: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
  source: string,
): readonly string[] {
  const ends = [start, ...spans.map((span) => span.end)];
  return kept(ends.map((from, i) => source.slice(from, spans[i]?.start ?? end)));
}

/** An entity that nobody knows stays as it is. */
function escapesIn(written: string, value: string): readonly string[] {
  const found = written.match(ESCAPE) ?? [];
  return kept(found.filter((one) => !one.startsWith("&") || !value.includes(one)));
}

function kept(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
