import type { Note } from "../../clean/CleanedDocument.ts";
import { createLine, type Line, type LineText, type Link, type Style } from "./createLine.ts";
import type { XmlElement, XmlNode } from "./XmlElement.ts";

/** A document's notes in the order of their calls, filled while its lines are read. */
export interface NoteBook {
  readonly notes: Note[];
  /** The marks of these notes. */
  readonly marks: Set<string>;
  readonly links: Link[];
}

/** Elements whose text never touches the text before or after them. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p num content intro list sublist point item blockList listIntroduction eol td th tr subheading heading crossHeading docTitle".split(
    " ",
  ),
);

/** Raised numbers that repeat note calls: `6`, `7,8`, `1 à 17`. */
const CALLS = /^\d{1,3}(?:\s*(?:,|à|et|to|and|[-–])\s*\d{1,3})*,?$/u;
/** A raised 2 or 3 after these is a square or a cube. */
const UNIT = /(?:^|[\s\d(/])[kcdm]?m$/u;

/**
 * The text of elements as one line: notes leave it for the note book and leave their calls behind.
 *
 * A raised number that repeats the call of an earlier note is a call; raised letters (`XXI<sup>e</sup>`, `n<sup>o</sup>`)
 * stand on the line.
 */
export function readLine(nodes: readonly XmlNode[], book: NoteBook): LineText {
  const line = createLine();
  const style: Style = { italic: false, bold: false };
  for (const node of nodes) readNode(node, { line, book, style, inCell: false });
  return line.finish();
}

interface Place {
  readonly line: Line;
  readonly book: NoteBook;
  readonly style: Style;
  /** The mark of the note that is read. */
  readonly note?: string;
  readonly inCell: boolean;
}

function readNode(node: XmlNode, place: Place): void {
  if (typeof node === "string") place.line.append(node, place.style);
  else if (node.name === "authorialNote") readNote(node, place);
  else if (node.name !== "sup" || !readRaised(node, place)) readElement(node, place);
}

function readElement(node: XmlElement, place: Place): void {
  const isBlock = BLOCKS.has(node.name);
  if (isBlock) place.line.breakWord();
  const inCell = place.inCell || node.name === "td" || node.name === "th";
  const style = styleOf(node, place.style);
  const inside = style === place.style && inCell === place.inCell ? place : { ...place, style, inCell };
  for (const child of node.children) readNode(child, inside);
  if (isBlock) place.line.breakWord();
  const { href } = node.attributes;
  if (node.name === "a" && href !== undefined) place.line.addLink({ text: plainText(node), href });
}

function styleOf({ attributes }: XmlElement, around: Style): Style {
  if (attributes.class === undefined) return around;
  const names = attributes.class.split(/\s+/u);
  const italic = around.italic || names.includes("italic");
  const bold = around.bold || names.includes("bold");
  return italic === around.italic && bold === around.bold ? around : { italic, bold };
}

function readNote(node: XmlElement, { line, book }: Place): void {
  const mark = node.attributes.marker?.trim() || String(book.notes.length + 1);
  line.callNote(mark);
  const own = createLine();
  const style: Style = { italic: false, bold: false };
  for (const child of node.children) readNode(child, { line: own, book, style, note: mark, inCell: false });
  const { text, links } = own.finish();
  book.marks.add(mark);
  book.notes.push({ mark, text });
  book.links.push(...links);
}

/** Takes a raised mark for a note call where it is one; false leaves it in the text. */
function readRaised(node: XmlElement, { line, book, note, inCell }: Place): boolean {
  const raised = plainText(node);
  if (note !== undefined) return raised === note && line.tail() === "";
  if (/^,?$/u.test(raised) && line.endsInCall()) return raised !== "";
  if (inCell && /^[a-z]$/u.test(raised)) {
    line.callNote(raised);
    return true;
  }
  if (!CALLS.test(raised) || UNIT.test(line.tail())) return false;
  const marks = raised.match(/\d+/gu) ?? [];
  if (!marks.every((mark) => book.marks.has(mark))) return false;
  for (const mark of marks) line.callNote(mark);
  return true;
}

function plainText(node: XmlNode): string {
  const collect = (one: XmlNode): string =>
    typeof one === "string" ? one : one.name === "authorialNote" ? "" : one.children.map(collect).join("");
  return collect(node).replace(/\s+/gu, " ").trim();
}
