import type { ParagraphSource, SourceParagraph, Span } from "../SourceDocument.ts";
import type { ParagraphItem, TextItem } from "./TextItem.ts";

type Assembled = Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed">;

/** Two line breaks and nothing between. */
const EMPTY_LINE = /\n[^\S\n]*\n\s*/gu;

/** One text of all items, each on lines of its own, with the places of all. */
export function assembleSource(items: readonly TextItem[]): Assembled {
  const paragraphs: SourceParagraph[] = [];
  const notes: Assembled["notes"][number][] = [];
  const removed: Assembled["removed"][number][] = [];
  const texts: string[] = [];
  let at = 0;
  for (const item of items) {
    const { start, end } = trimmed(item.text, { start: 0, end: item.text.length });
    if (item.kind === "paragraph")
      for (const part of partsOf(item)) paragraphs.push(placeParagraph(item, part, at));
    else if (item.kind === "note") notes.push({ start: at + start, end: at + end, mark: item.mark });
    else if (end > start) removed.push({ start: at + start, end: at + end, rule: item.rule });
    texts.push(item.text, "\n");
    at += item.text.length + 1;
  }
  return { text: texts.join(""), paragraphs, notes, removed };
}

function partsOf({ text }: ParagraphItem): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(EMPTY_LINE)) {
    parts.push({ start, end: index });
    start = index + gap.length;
  }
  parts.push({ start, end: text.length });
  return parts.map((part) => trimmed(text, part)).filter((part) => part.end > part.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const left = part.trimStart();
  const from = end - left.length;
  return { start: from, end: from + left.trimEnd().length };
}

function placeParagraph(item: ParagraphItem, part: Span, at: number): SourceParagraph {
  const isInside = ({ start }: Span) => start >= part.start && start < part.end;
  const italics = item.italics && isInside(item.italics) ? item.italics : undefined;
  return {
    pieces: [{ start: at + part.start, end: at + part.end }],
    noteCalls: item.noteCalls
      .filter(isInside)
      .map(({ start, end, mark }) => ({ start: at + start, end: at + end, mark })),
    ...(italics && { italics: { start: at + italics.start, end: at + Math.min(italics.end, part.end) } }),
    ...(item.page !== undefined && { page: item.page }),
    ...(item.headingLevel !== undefined && { headingLevel: item.headingLevel }),
  };
}
