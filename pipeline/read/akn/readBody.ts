import { BODY_ROLES, type Role } from "../../structure/StructuredDocument.ts";
import type { MarkedParagraph } from "../SourceDocument.ts";
import type { LineText } from "./createLine.ts";
import type { Paragraphs } from "./createParagraphs.ts";
import { readAnnex } from "./readAnnex.ts";
import { type NoteBook, readLine } from "./readLine.ts";
import { childElements, descendants, textOf, type XmlElement } from "./XmlElement.ts";

/** `12.`, `1.1`; a lower-case L for the digit 1 is a slip of the UN's own. */
const NUMBER = /^(\d{1,3}(?:\.\d{1,2})*|l)\s*\.?$/u;
/** Numbers of sections: `XVIII`, `B.`, `II.` */
const SECTION = /^[A-Z]{1,6}\.?$/u;
/** Lettered, roman and dashed parts belong to the paragraph before them. */
const PART = /^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[-–—•▪](?=\s))/u;
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/**
 * Reads a statement's `preamble` or `mainBody` into paragraphs.
 *
 * A container is a preambular paragraph, a numbered paragraph an operative one; what stands without a number is
 * a part of the paragraph before it, a heading, an operative paragraph (it opens in italics) or plain text.
 */
export function readBody(body: XmlElement, paragraphs: Paragraphs, book: NoteBook): void {
  const inPreamble = body.name === "preamble";
  for (const element of childElements(body)) {
    const { name } = element;
    if (name === "paragraph") readParagraph(element, paragraphs, book);
    else if (holdsTable(element)) readAnnex(element, paragraphs, book);
    else if (name === "container" && inPreamble) paragraphs.add("preambular", readLine([element], book));
    else if (name === "formula") paragraphs.add("opener", readLine([element], book));
    else if (name === "blockList" || name === "list") readPart(readLine([element], book), paragraphs);
    else if (name === "crossHeading") readCrossHeading(readLine([element], book), paragraphs);
    else if (isHeading(element) || name === "num") paragraphs.add("heading", readLine([element], book));
    else if (childElements(element, "p", "content").length > 0)
      readUnnumbered(readLine([element], book), paragraphs);
    else readBody(element, paragraphs, book);
  }
}

function readParagraph(element: XmlElement, paragraphs: Paragraphs, book: NoteBook): void {
  const num = textOf(childElements(element, "num")[0]);
  const rest = childElements(element).filter(({ name }) => name !== "num");
  const number = NUMBER.exec(num)?.[1];
  if (number !== undefined) {
    const line = withoutStop(readLine(rest, book));
    if (number === "l") paragraphs.add("operative", withMendedNumber(line, num), "1");
    else paragraphs.add("operative", line, number);
    return;
  }
  if (SECTION.test(num)) {
    readSection(childElements(element), paragraphs, book);
    return;
  }
  const content = rest.filter((one) => !isHeading(one));
  for (const heading of rest.filter(isHeading)) paragraphs.add("heading", readLine([heading], book));
  const inner = content.flatMap((one) => descendants(one, "subheading", "heading"));
  const line = readLine(num === "" ? content : [`${num} `, ...content], book);
  if (inner.length > 0) paragraphs.add("heading", line);
  else readUnnumbered(line, paragraphs);
}

/** A section's number and what follows it are one heading. */
function readSection(elements: readonly XmlElement[], paragraphs: Paragraphs, book: NoteBook): void {
  elements.forEach((element, i) => {
    const before = elements[i - 1];
    if (element.name === "num" && elements[i + 1] !== undefined) return;
    if (before?.name === "num") paragraphs.add("heading", readLine([before, element], book));
    else if (isHeading(element) || element.name === "num")
      paragraphs.add("heading", readLine([element], book));
    else readUnnumbered(readLine([element], book), paragraphs);
  });
}

/** Some numbers have their full stop in the text (A/RES/76/3). */
function withoutStop(line: LineText): LineText {
  const cut = /^\.\s+/u.exec(line.text)?.[0].length ?? 0;
  if (cut === 0) return line;
  const noteCalls = line.noteCalls.map(({ mark, at }) => ({ mark, at: Math.max(0, at - cut) }));
  const stop = { rule: "take-out-number-stop", at: 0, before: line.text.slice(0, cut), after: "" };
  const changes = [stop, ...line.changes.map((one) => ({ ...one, at: Math.max(0, one.at - cut) }))];
  return { ...line, text: line.text.slice(cut), noteCalls, changes };
}

function withMendedNumber(line: LineText, num: string): LineText {
  const mended = { rule: "mend-number", at: 0, before: num, after: "" };
  return { ...line, changes: [mended, ...line.changes] };
}

function readUnnumbered(line: LineText, paragraphs: Paragraphs): void {
  const { text, bold, italicOpening } = line;
  const before = paragraphs.last();
  if (text === "") return;
  if (bold && !/[,;.:]$/u.test(text)) paragraphs.add("heading", line);
  else if (PART.test(text)) readPart(line, paragraphs);
  else if (isBody(before) && goesOn(before, line)) paragraphs.join(line);
  else if (before?.role === "annex" && !opens(italicOpening)) paragraphs.add("annex", line);
  else paragraphs.add(opens(italicOpening) && !text.endsWith(",") ? "operative" : "plain", line);
}

/** A letter in italics marks a table's note. */
function opens(italics: string | undefined): boolean {
  return italics !== undefined && italics.length > 2;
}

function readPart(line: LineText, paragraphs: Paragraphs): void {
  if (isBody(paragraphs.last())) paragraphs.join(line);
  else paragraphs.add("plain", line);
}

/** A section's own recitals are set as headings, but end like the paragraphs that they are. */
function readCrossHeading(line: LineText, paragraphs: Paragraphs): void {
  paragraphs.add(/[,;:.]$/u.test(line.text) ? "plain" : "heading", line);
}

/** A number without text and an unended sentence ask for more, and a small letter goes on with a sentence. */
function goesOn(before: MarkedParagraph, { text, italicOpening }: LineText): boolean {
  if (before.text === "") return true;
  return /^\p{Ll}/u.test(text) || (italicOpening === undefined && /[:,;]$/u.test(before.text));
}

function isBody(paragraph: MarkedParagraph | undefined): paragraph is MarkedParagraph {
  return paragraph !== undefined && BODY.has(paragraph.role);
}

function holdsTable(element: XmlElement): boolean {
  return (
    element.name === "table" || (element.name === "container" && descendants(element, "table").length > 0)
  );
}

function isHeading({ name }: XmlElement): boolean {
  return name === "subheading" || name === "heading";
}
