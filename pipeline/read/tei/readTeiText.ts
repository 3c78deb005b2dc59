import { childElements, textOf, type XmlElement, type XmlNode } from "../akn/XmlElement.ts";
import { createPen } from "../html/createPen.ts";
import type { Pen } from "../html/Pen.ts";
import { raiseDigits } from "../html/raiseDigits.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { chooseReading } from "./chooseReading.ts";
import { findApparatus } from "./findApparatus.ts";
import { findTeiNotes } from "./findTeiNotes.ts";
import { isTeiBlock } from "./isTeiBlock.ts";

interface Style {
  readonly italic: boolean;
  readonly keepLines: false;
  readonly headingLevel?: number;
}

interface Place {
  readonly parent: XmlElement;
  readonly style: Style;
  /** How many divisions stand around. */
  readonly depth: number;
}

/** The paragraphs, notes and removals of a TEI document's text, in reading order. */
export function readTeiText(
  document: XmlElement,
): Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed"> {
  const pen = createPen();
  const notes = findTeiNotes(document);
  const order = new Map<XmlElement, number>();
  let pages = 0;

  function read(nodes: readonly XmlNode[], place: Place): void {
    for (const node of nodes) {
      if (typeof node === "string") pen.write(node, place.style);
      else readElement(node, place);
    }
  }

  function readElement(element: XmlElement, place: Place): void {
    const { name, attributes } = element;
    const call = notes.calls.get(element);
    const apparatus = findApparatus(element);
    const inside: Place = { ...placeIn(element, place) };
    if (call !== undefined) pen.callNote(call, textOf(element) || call);
    else if (name === "note") readNote(element, inside);
    else if (name === "choice" || name === "app" || name === "subst") {
      const { kept, left } = chooseReading(element);
      read(kept, { ...place, parent: element });
      for (const { rule, element: one } of left) pen.setAside(rule, textOf(one));
    } else if (apparatus !== undefined) pen.setAside(apparatus, textOf(element));
    else if (name === "lb" || name === "l") {
      breakLine(pen, attributes.break);
      read(element.children, inside);
      if (name === "l") pen.breakLine(false);
    } else if (name === "pb" || name === "cb") {
      if (name === "pb") pages = Number(/^\d{1,5}$/u.exec(attributes.n ?? "")?.[0] ?? pages + 1);
      if (name === "pb" && pages > 0) pen.turnPage(pages);
      pen.leaveBehind("take-out-page-number", textOf(element));
      if (attributes.break === "no") pen.joinWord();
    } else if (name === "w" || name === "pc") {
      if (attributes.join === "left" || attributes.join === "both") pen.joinWord();
      read(element.children, inside);
      if (attributes.join === "right" || attributes.join === "both") pen.joinWord();
    } else if (/^hi$/u.test(name) && /sup/iu.test(attributes.rend ?? "") && pen.mode() === "paragraph")
      pen.write(raiseDigits(textOf(element)), inside.style);
    else if (isTeiBlock(element, place.parent)) readBlock(element, place, inside);
    else read(element.children, inside);
  }

  function readBlock(element: XmlElement, place: Place, inside: Place): void {
    pen.endParagraph();
    for (const [i, item] of childElements(element, "item").entries()) order.set(item, i + 1);
    const marker = markerOf(element, place.parent, order.get(element));
    if (element.name === "label" && place.parent.name === "list") pen.mark(textOf(element), true);
    else {
      if (marker !== "") pen.mark(marker, false);
      read(element.children, inside);
    }
    pen.endParagraph();
    // A label waits for its item.
    if (element.name !== "label") pen.endBlock({ name: element.name === "item" ? "li" : element.name });
  }

  function readNote(element: XmlElement, inside: Place): void {
    const mark = notes.marks.get(element);
    const write = () => read(element.children, inside);
    if (mark === undefined) pen.setAside("take-out-editor-note", textOf(element));
    else if (notes.called.has(element)) pen.note(mark, { listed: true }, write);
    else pen.inlineNote(mark, write);
  }

  for (const text of childElements(document, "text"))
    readElement(text, { parent: document, style: { italic: false, keepLines: false }, depth: 0 });
  return pen.finish();
}

function placeIn(element: XmlElement, { parent, style, depth }: Place): Place {
  const { name, attributes } = element;
  const rend = `${attributes.rend ?? ""} ${attributes.style ?? ""} ${attributes.rendition ?? ""}`;
  const italic = style.italic || name === "emph" || /ital|(?:^|\s|#)i(?:t|$|\s)/iu.test(rend);
  const inDivision = depth + (/^div\d?$/u.test(name) ? 1 : 0);
  const level =
    name === "head" && /^(?:div\d?|body|front|back|text)$/u.test(parent.name)
      ? Math.max(1, depth)
      : undefined;
  const headingLevel = level ?? (name === "note" ? undefined : style.headingLevel);
  return {
    parent: element,
    style: { italic, keepLines: false, ...(headingLevel !== undefined && { headingLevel }) },
    depth: inDivision,
  };
}

function breakLine(pen: Pen, breaks: string | undefined): void {
  if (breaks === "no" && !pen.endsInHyphen()) pen.joinWord();
  else pen.breakLine(false);
}

/** An item's number as its `n` or its list's order prints it. */
function markerOf(item: XmlElement, list: XmlElement, number: number | undefined): string {
  if (number === undefined || item.name !== "item" || list.name !== "list") return "";
  const { n } = item.attributes;
  if (n !== undefined && n !== "") return /[\p{L}\p{N}]$/u.test(n) ? `${n}. ` : `${n} `;
  const ordered = /ordered|number/iu.test(`${list.attributes.type ?? ""} ${list.attributes.rend ?? ""}`);
  if (!ordered || childElements(list, "label").length > 0) return "";
  return `${number}. `;
}
