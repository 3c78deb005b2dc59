import { textOf, type XmlElement, type XmlNode } from "../akn/XmlElement.ts";
import type { Line } from "../office/createLine.ts";
import type { Fields } from "./createFields.ts";
import type { ReadNote } from "./createNoteBook.ts";
import type { DocxState } from "./DocxState.ts";
import { findTextBoxes } from "./findTextBoxes.ts";
import { readTextMarks, type TextStyle } from "./readStyles.ts";
import { readSymbol } from "./readSymbol.ts";
import { childOf, isOn, valOf } from "./wordXml.ts";

/** Where text of a paragraph is written to, and what holds for it there. */
export interface Place {
  readonly state: DocxState;
  readonly line: Line;
  readonly fields: Fields;
  readonly style: TextStyle;
  /** Why text at this place is no part of the paragraph. */
  readonly rule?: string;
  readonly readNote: ReadNote;
  /** Told the text boxes that hang on the paragraph. */
  readonly onTextBox: (box: XmlElement, rule: string | undefined) => void;
}

const BREAKS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00ad",
};

const UNIT = /(?:^|[\s\d(/])[kcdm]?m$/u;

/** Writes the text of a `w:r`, and calls its notes. */
export function readRun(run: XmlElement, around: Place): void {
  const marks = childOf(run, "w:rPr");
  const named = around.state.styles.character(valOf(marks, "w:rStyle") ?? "");
  const style = { ...around.style, ...named, ...readTextMarks(marks) };
  const place = {
    ...around,
    style,
    ...(around.rule === undefined && style.hidden === true && { rule: "take-out-hidden-text" }),
  };
  const custom = customMark(run);
  for (const node of run.children) if (typeof node !== "string") readPart(node, place, custom);
}

/** The text at a place: into the paragraph, or aside, or nowhere inside a field's code. */
export function writeText(text: string, { state, line, fields, style, rule }: Place): void {
  const result = fields.result();
  if (result === undefined) return;
  if (rule !== undefined) line.setAside(rule, text);
  else if (result.kind === "removed") line.setAside(result.rule, text);
  else if (
    text.trim() !== "" &&
    (result.kind === "noteCall" || (style.raised && repeatsCall(text, state, line)))
  )
    line.callNote(text);
  else line.write(text, style.italic === true);
}

/** A raised number that repeats the call of an earlier note; after a unit it is a square or a cube. */
function repeatsCall(text: string, { notes }: DocxState, line: Line): boolean {
  return /^\d{1,3}$/u.test(text) && notes.knows(text) && !UNIT.test(line.tail());
}

function readPart(node: XmlElement, place: Place, custom: string | undefined): void {
  const { name, attributes } = node;
  const drawn = BREAKS[name];
  if (drawn !== undefined) writeText(drawn, place);
  else if (name === "w:t" || name === "w:delText") {
    if (custom === undefined) writeText(rawText(node), place);
  } else if (name === "w:footnoteReference") callNote("footnote", attributes.id, place, custom);
  else if (name === "w:endnoteReference") callNote("endnote", attributes.id, place, custom);
  else if (name === "w:fldChar") readFieldMark(attributes.fldCharType, place.fields);
  else if (name === "w:instrText") place.fields.writeCode(rawText(node));
  else if (name === "w:lastRenderedPageBreak") {
    if (place.state.page !== undefined) place.state.page += 1;
  } else if (name === "w:sym" && custom === undefined) writeSymbol(node, place);
  else if (name === "w:pgNum") place.line.setAside(place.rule ?? "take-out-page-number", "#");
  else if (name === "w:ruby") readRuby(node, place);
  else if (["w:drawing", "w:pict", "w:object", "mc:AlternateContent"].includes(name))
    for (const box of findTextBoxes(node)) place.onTextBox(box, place.rule);
}

/** The text that a run types as the mark of a note which it calls. */
function customMark(run: XmlElement): string | undefined {
  const call = childOf(run, "w:footnoteReference") ?? childOf(run, "w:endnoteReference");
  if (call === undefined || !isOn(call.attributes.customMarkFollows)) return undefined;
  const mark = run.children.map((node) => markText(node)).join("");
  return mark.trim() === "" ? undefined : mark.trim();
}

function markText(node: XmlNode): string {
  if (typeof node === "string") return "";
  if (node.name === "w:t") return rawText(node);
  return node.name === "w:sym" ? (readSymbol(node.attributes.font, node.attributes.char) ?? "") : "";
}

function callNote(
  kind: "footnote" | "endnote",
  id: string | undefined,
  { state, line, rule, readNote }: Place,
  custom: string | undefined,
): void {
  if (id === undefined) return;
  if (rule !== undefined) {
    state.notes.drop(kind, id, rule, readNote);
    return;
  }
  const place = { page: state.page, section: state.sections.length };
  const mark = state.notes.call(kind, id, place, custom, readNote) ?? custom;
  if (mark !== undefined && mark !== "") line.callNote(mark);
}

function readFieldMark(type: string | undefined, fields: Fields): void {
  if (type === "begin") fields.begin();
  else if (type === "separate") fields.separate();
  else if (type === "end") fields.end();
}

function writeSymbol(node: XmlElement, place: Place): void {
  const text = readSymbol(node.attributes.font, node.attributes.char);
  if (text !== undefined) writeText(text, place);
}

/** The word stands in the text, its reading above it does not. */
function readRuby(node: XmlElement, place: Place): void {
  for (const run of childOf(node, "w:rubyBase")?.children ?? [])
    if (typeof run !== "string" && run.name === "w:r") readRun(run, place);
  place.line.setAside(place.rule ?? "take-out-ruby", textOf(childOf(node, "w:rt")));
}

function rawText(node: XmlElement): string {
  return node.children.map((child) => (typeof child === "string" ? child : "")).join("");
}
