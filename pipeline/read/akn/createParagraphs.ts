import type { Role } from "../../structure/StructuredDocument.ts";
import type { MarkedCitation, MarkedParagraph } from "../SourceDocument.ts";
import type { LineText, Link } from "./createLine.ts";
import type { LineChange } from "./LineChange.ts";
import { readReference } from "./readReference.ts";

/** A document's paragraphs under construction, in reading order. Lines without text leave no paragraph. */
export interface Paragraphs {
  add(role: Role, line: LineText, number?: string): void;
  /** Puts a line behind the last paragraph's text, as a part of it; its italics are no opening. */
  join(line: LineText): void;
  /** The last paragraph as read so far: parts that follow may still belong to it. */
  last(): MarkedParagraph | undefined;
  finish(): Result;
}

interface Result {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly citations: readonly MarkedCitation[];
  /** Those of each paragraph. */
  readonly changes: readonly (readonly LineChange[])[];
}

export function createParagraphs(): Paragraphs {
  const open: MarkedParagraph[] = [];
  /** Those of each paragraph. */
  const links: (readonly Link[])[] = [];
  const changes: (readonly LineChange[])[] = [];
  return {
    add(role, line, number) {
      if (line.text === "" && number === undefined) return;
      open.push(paragraphOf(role, line, number));
      links.push(line.links);
      changes.push(line.changes);
    },
    join(line) {
      const before = open.pop();
      if (before === undefined) return;
      open.push(joined(before, line));
      changes.push(joinedChanges(changes.pop() ?? [], before.text, line));
      links.push([...(links.pop() ?? []), ...line.links]);
    },
    last: () => open.at(-1),
    finish() {
      const paragraphs: MarkedParagraph[] = [];
      const citations: MarkedCitation[] = [];
      const kept: (readonly LineChange[])[] = [];
      open.forEach((one, i) => {
        if (one.text === "") return;
        for (const { text, symbol } of citationsOf(links[i] ?? []))
          citations.push({ text, ...(symbol !== undefined && { symbol }), paragraph: paragraphs.length });
        paragraphs.push(one);
        kept.push(changes[i] ?? []);
      });
      return { paragraphs, citations, changes: kept };
    },
  };
}

/** What links say as citations; a link without words is none. */
export function citationsOf(links: readonly Link[]): readonly Pick<MarkedCitation, "text" | "symbol">[] {
  return links
    .filter(({ text }) => text !== "")
    .map(({ text, href }) => {
      const symbol = readReference(href);
      return symbol === undefined ? { text } : { text, symbol };
    });
}

function paragraphOf(
  role: Role,
  { text, noteCalls, italicOpening }: LineText,
  number: string | undefined,
): MarkedParagraph {
  return {
    role,
    ...(number !== undefined && { number }),
    text,
    noteCalls,
    ...(italicOpening !== undefined && { italicOpening }),
  };
}

/** A number that stands alone takes the line that follows whole, with its opening. */
function joined(before: MarkedParagraph, line: LineText): MarkedParagraph {
  const shift = before.text === "" ? 0 : before.text.length + 1;
  const opening = before.text === "" ? line.italicOpening : before.italicOpening;
  return {
    ...before,
    text: before.text === "" ? line.text : `${before.text} ${line.text}`,
    noteCalls: [...before.noteCalls, ...line.noteCalls.map(({ mark, at }) => ({ mark, at: at + shift }))],
    ...(opening !== undefined && { italicOpening: opening }),
  };
}

function joinedChanges(
  changes: readonly LineChange[],
  before: string,
  line: LineText,
): readonly LineChange[] {
  if (before === "") return [...changes, ...line.changes];
  return [
    ...changes,
    { rule: "join-part", at: before.length, before: "\n", after: " " },
    ...line.changes.map((one) => ({ ...one, at: one.at + before.length + 1 })),
  ];
}
