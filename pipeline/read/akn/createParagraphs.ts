import type { Role } from "../../structure/StructuredDocument.ts";
import type { MarkedCitation, MarkedParagraph } from "../SourceDocument.ts";
import type { LineText, Link } from "./createLine.ts";
import { readReference } from "./readReference.ts";

/** A paragraph as read so far: parts that follow may still belong to it. */
export interface OpenParagraph extends MarkedParagraph {
  readonly links: readonly Link[];
}

/** A document's paragraphs under construction, in reading order. Lines without text leave no paragraph. */
export interface Paragraphs {
  add(role: Role, line: LineText, number?: string): void;
  /** Puts a line behind the last paragraph's text, as a part of it; its italics are no opening. */
  join(line: LineText): void;
  last(): OpenParagraph | undefined;
  finish(): Pick<Result, "paragraphs" | "citations">;
}

interface Result {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly citations: readonly MarkedCitation[];
}

export function createParagraphs(): Paragraphs {
  const open: OpenParagraph[] = [];
  return {
    add(role, { text, noteCalls, links, italicOpening }, number) {
      if (text === "" && number === undefined) return;
      open.push({
        role,
        ...(number !== undefined && { number }),
        text,
        noteCalls,
        links,
        ...(italicOpening !== undefined && { italicOpening }),
      });
    },
    join(line) {
      const before = open.pop();
      if (before !== undefined) open.push(joined(before, line));
    },
    last: () => open.at(-1),
    finish() {
      const kept = open.filter(({ text }) => text !== "");
      return {
        paragraphs: kept.map(({ links: _, ...paragraph }) => paragraph),
        citations: kept.flatMap(({ links }, paragraph) =>
          citationsOf(links).map((citation) => ({ ...citation, paragraph })),
        ),
      };
    },
  };
}

/** What links say as citations; a link without words is none. */
export function citationsOf(links: readonly Link[]): readonly Pick<MarkedCitation, "text" | "symbol">[] {
  return links
    .filter(({ text }) => text !== "")
    .map(({ text, href }) => {
      const symbol = readReference(href);
      return { text, ...(symbol !== undefined && { symbol }) };
    });
}

/** A number that stands alone takes the line that follows whole, with its opening. */
function joined(before: OpenParagraph, line: LineText): OpenParagraph {
  const shift = before.text === "" ? 0 : before.text.length + 1;
  const opening = before.text === "" ? line.italicOpening : before.italicOpening;
  return {
    ...before,
    text: before.text === "" ? line.text : `${before.text} ${line.text}`,
    noteCalls: [...before.noteCalls, ...line.noteCalls.map(({ mark, at }) => ({ mark, at: at + shift }))],
    links: [...before.links, ...line.links],
    ...(opening !== undefined && { italicOpening: opening }),
  };
}
