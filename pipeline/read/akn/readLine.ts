import type { Note } from "../../clean/CleanedDocument.ts";
import {
  appendRun,
  callNote,
  createLine,
  endsInCall,
  finishLine,
  type Line,
  type LineText,
  type Link,
  leaveOut,
  type Style,
} from "./createLine.ts";
import { foldSpaces } from "./foldSpaces.ts";
import type { LineChange } from "./LineChange.ts";
import { writtenIn, type XmlElement, type XmlNode } from "./XmlElement.ts";

/** A document's notes in the order of their calls, filled while its lines are read. */
export interface NoteBook {
  readonly notes: Note[];
  /** What was changed in each of them. */
  readonly changes: (readonly LineChange[])[];
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
const ROMAN: Style = { italic: false, bold: false };

/**
 * The text of elements as one line: notes leave it for the note book and leave their calls behind.
 *
 * A raised number that repeats the call of an earlier note is a call; raised letters (`XXI<sup>e</sup>`, `n<sup>o</sup>`)
 * stand on the line.
 */
export function readLine(nodes: readonly XmlNode[], book: NoteBook): LineText {
  const line = createLine();
  const place: Place = { line, book, inCell: false };
  for (const node of nodes) readNode(node, ROMAN, place);
  return finishLine(line);
}

interface Place {
  readonly line: Line;
  readonly book: NoteBook;
  /** The mark of the note that is read. */
  readonly note?: string;
  readonly inCell: boolean;
}

function readNode(node: XmlNode, style: Style, place: Place): void {
  if (typeof node === "string") appendRun(place.line, node, style);
  else if (node.name === NOTE) readNote(node, place);
  else if (node.name !== "sup" || !readRaised(node, place)) readElement(node, style, place);
}

const NOTE = "authorialNote";

function readElement(node: XmlElement, around: Style, place: Place): void {
  const { name, attributes, children } = node;
  const { line } = place;
  const isBlock = BLOCKS.has(name);
  if (isBlock) line.space = true;
  const isCell = name === "td" || name === "th";
  const inside = isCell && !place.inCell ? { ...place, inCell: true } : place;
  const style = attributes.class === undefined ? around : styleOf(attributes.class, around);
  for (const child of children) readNode(child, style, inside);
  if (isBlock) line.space = true;
  if (name === "a" && attributes.href !== undefined)
    line.links.push({ text: plainText(node), href: attributes.href });
}

function styleOf(classes: string, around: Style): Style {
  if (!/italic|bold/u.test(classes)) return around;
  const names = classes.split(/\s+/u);
  const italic = around.italic || names.includes("italic");
  const bold = around.bold || names.includes("bold");
  return { italic, bold };
}

function readNote(node: XmlElement, { line, book }: Place): void {
  const mark = node.attributes.marker?.trim() || String(book.notes.length + 1);
  callNote(line, mark);
  const own = createLine();
  const place: Place = { line: own, book, note: mark, inCell: false };
  for (const child of node.children) readNode(child, ROMAN, place);
  const { text, links, changes } = finishLine(own);
  book.marks.add(mark);
  book.notes.push({ mark, text });
  book.changes.push(changes);
  book.links.push(...links);
}

/** Takes a raised mark for a note call where it is one; false leaves it in the text. */
function readRaised(node: XmlElement, place: Place): boolean {
  const { line, note } = place;
  const raised = plainText(node);
  const marks = note === undefined ? readCalls(raised, place) : undefined;
  if (marks === undefined && !(raised === note && line.text === "")) return false;
  if (raised !== "") leaveOut(line, note === undefined ? "take-out-note-call" : "take-out-note-mark", raised);
  for (const mark of marks ?? []) callNote(line, mark);
  return raised !== "";
}

/** The notes that raised text calls, none where it is a comma between calls; undefined where it is no call. */
function readCalls(raised: string, { line, book, inCell }: Place): readonly string[] | undefined {
  if (/^,?$/u.test(raised) && endsInCall(line)) return [];
  if (inCell && /^[a-z]$/u.test(raised)) return [raised];
  if (!CALLS.test(raised) || UNIT.test(line.text.slice(-4))) return undefined;
  const marks = raised.match(/\d+/gu) ?? [];
  return marks.every((mark) => book.marks.has(mark)) ? marks : undefined;
}

function plainText(node: XmlElement): string {
  return foldSpaces(writtenIn(node, NOTE));
}
