import { childElements, textOf, type XmlElement, type XmlNode } from "../akn/XmlElement.ts";
import type { Line } from "../office/createLine.ts";
import type { OdtState } from "./OdtState.ts";
import { toCount } from "./odfXml.ts";

/** Where text of a paragraph is written to, and what holds for it there. */
export interface Place {
  readonly state: OdtState;
  readonly line: Line;
  readonly italic: boolean;
  readonly raised: boolean;
  /** Why text at this place is no part of the paragraph. */
  readonly rule?: string;
  readonly readNote: (body: XmlElement) => string;
  /** Told what hangs on the paragraph and has paragraphs of its own. */
  readonly onFrame: (frame: XmlElement, rule: string | undefined) => void;
}

const MOST_SPACES = 100;
const UNIT = /(?:^|[\s\d(/])[kcdm]?m$/u;
const RULES: Readonly<Record<string, string>> = {
  "text:page-number": "take-out-page-number",
  "text:page-count": "take-out-page-number",
  "text:placeholder": "take-out-placeholder",
  "text:ruby-text": "take-out-ruby",
  "text:hidden-text": "take-out-hidden-text",
  "office:annotation": "take-out-comment",
};
/** What stands in a paragraph and is no text. */
const SILENT = new Set(["text:number", "text:script", "text:hidden-paragraph", "text:note-citation"]);

/** Writes what stands in a paragraph or in a part of it. */
export function readInlines(nodes: readonly XmlNode[], place: Place): void {
  for (const node of nodes)
    if (typeof node === "string") writeText(node.replace(/[ \t\r\n]+/gu, " "), place);
    else readInline(node, place);
}

function readInline(node: XmlElement, place: Place): void {
  const { name, attributes } = node;
  const rule = RULES[name];
  if (name === "text:s") writeText(" ".repeat(Math.min(MOST_SPACES, toCount(attributes.c) ?? 1)), place);
  else if (name === "text:tab") writeText("\t", place);
  else if (name === "text:line-break") writeText("\n", place);
  else if (name === "text:soft-page-break") {
    if (place.state.page !== undefined) place.state.page += 1;
  } else if (name === "text:span") readSpan(node, place);
  else if (name === "text:note") callNote(node, place);
  else if (name === "text:note-ref") writeCall(textOf(node), place);
  else if (name === "office:annotation") setAside(node, place, place.rule ?? rule ?? "");
  else if (rule !== undefined) readInlines(node.children, { ...place, rule: place.rule ?? rule });
  else if (name.startsWith("draw:") && name !== "draw:a") place.onFrame(node, place.rule);
  else if ((name.startsWith("text:") && !SILENT.has(name)) || name === "draw:a")
    readInlines(node.children, place);
}

/** Text of a comment, without its author and date. */
function setAside(node: XmlElement, { line }: Place, rule: string): void {
  for (const paragraph of childElements(node, "text:p", "text:list"))
    line.setAside(rule, `${textOf(paragraph)}\n`);
}

function readSpan(span: XmlElement, place: Place): void {
  const style = place.state.styles.text(span.attributes["style-name"]);
  const rule = place.rule ?? (style?.hidden === true ? "take-out-hidden-text" : undefined);
  readInlines(span.children, {
    ...place,
    italic: style?.italic ?? place.italic,
    raised: style?.raised ?? place.raised,
    ...(rule !== undefined && { rule }),
  });
}

function callNote(note: XmlElement, place: Place): void {
  const [citation] = childElements(note, "text:note-citation");
  const [body] = childElements(note, "text:note-body");
  const mark = citation?.attributes.label ?? textOf(citation);
  const text = body === undefined ? "" : place.readNote(body);
  if (place.rule !== undefined) {
    place.state.notes.push({ kind: "removed", rule: place.rule, text });
    return;
  }
  place.state.notes.push({ kind: "note", mark, text });
  place.state.marks.add(mark);
  writeCall(mark, place);
}

function writeCall(mark: string, { line, rule }: Place): void {
  if (mark !== "" && rule === undefined) line.callNote(mark);
}

/** A raised number that repeats the call of an earlier note is a call; after a unit it is a square or a cube. */
function writeText(text: string, place: Place): void {
  const { line, rule, raised, state } = place;
  if (rule !== undefined) line.setAside(rule, text);
  else if (raised && /^\d{1,3}$/u.test(text) && state.marks.has(text) && !UNIT.test(line.tail()))
    line.callNote(text);
  else line.write(text, place.italic);
}
