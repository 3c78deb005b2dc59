import type { MarkedSource } from "../SourceDocument.ts";
import { citationsOf, createParagraphs, type Paragraphs } from "./createParagraphs.ts";
import { placeChanges } from "./placeChanges.ts";
import { readAnnex } from "./readAnnex.ts";
import { readBody } from "./readBody.ts";
import { readLanguage } from "./readLanguage.ts";
import { type NoteBook, readLine } from "./readLine.ts";
import { readStatementMetadata } from "./readStatementMetadata.ts";
import { childElements, type XmlElement, type XmlNode } from "./XmlElement.ts";

/** What a statement says: its facts, its paragraphs by role, its notes and references. */
export function readStatement(
  statement: XmlElement,
  collection: XmlElement | undefined,
): Pick<MarkedSource, "language" | "metadata" | "paragraphs" | "notes" | "citations" | "changes"> {
  const paragraphs = createParagraphs();
  const book: NoteBook = { notes: [], changes: [], marks: new Set(), links: [] };
  for (const part of collection === undefined ? [] : childElements(collection, "coverPage", "preface"))
    readPart(part, paragraphs, book);
  for (const part of childElements(statement)) readPart(part, paragraphs, book);
  const read = paragraphs.finish();
  return {
    language: readLanguage(statement),
    metadata: readStatementMetadata(statement, collection),
    paragraphs: read.paragraphs,
    notes: book.notes,
    citations: [...read.citations, ...citationsOf(book.links)],
    changes: placeChanges(
      [...read.paragraphs, ...book.notes].map(({ text }) => text),
      [...read.changes, ...book.changes],
    ),
  };
}

function readPart(part: XmlElement, paragraphs: Paragraphs, book: NoteBook): void {
  if (part.name === "coverPage") {
    for (const one of childElements(part)) paragraphs.add("header", readLine([one], book));
  } else if (part.name === "preface") {
    for (const one of childElements(part)) paragraphs.add("title", readLine([one], book));
  } else if (part.name === "preamble" || part.name === "mainBody") readBody(part, paragraphs, book);
  else if (part.name === "conclusions") {
    for (const one of childElements(part))
      for (const nodes of linesOf(one)) paragraphs.add("closing", readLine(nodes, book));
  } else if (part.name !== "meta") readAnnex(part, paragraphs, book);
}

/** The nodes of each line of an element in which `eol` ends lines. */
function linesOf(element: XmlElement): readonly (readonly XmlNode[])[] {
  const lines: XmlNode[][] = [[]];
  for (const node of element.children) {
    if (typeof node !== "string" && node.name === "eol") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
