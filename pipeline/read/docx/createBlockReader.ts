import { textOf, type XmlElement } from "../akn/XmlElement.ts";
import { createLine, type Line } from "../office/createLine.ts";
import type { TextItem } from "../office/TextItem.ts";
import { createFields } from "./createFields.ts";
import type { ReadNote } from "./createNoteBook.ts";
import type { DocxState } from "./DocxState.ts";
import { chooseAlternative } from "./findTextBoxes.ts";
import { type Place, readRun, writeText } from "./readRun.ts";
import { readParagraphMarks } from "./readStyles.ts";
import { childOf, switchOf, valOf } from "./wordXml.ts";

/** Reads blocks (paragraphs, tables) of a document, a note or a page header, one after the other. */
export interface BlockReader {
  read(block: XmlElement): void;
  finish(): readonly TextItem[];
}

const CONTENTS =
  /^(?:toc (?:\d|heading)|table of (?:figures|authorities)|toa heading|index (?:\d|heading))$/u;
const TRANSPARENT = new Set(
  "w:ins w:moveTo w:hyperlink w:smartTag w:customXml w:sdtContent w:dir w:bdo w:tbl w:tc w:txbxContent w:body".split(
    " ",
  ),
);
const TRACKED = "the file holds tracked changes: it was read as if all of them were accepted";
const DELETED = new Set(["w:del", "w:moveFrom"]);

/**
 * @param rule why all of these blocks are no part of the text, where they are none
 */
export function createBlockReader(state: DocxState, rule?: string): BlockReader {
  const items: TextItem[] = [];
  const fields = createFields();
  /** A paragraph whose end was deleted goes on in the next one. */
  let open: Line | undefined;
  let boxes: (() => void)[] = [];

  const close = (headingLevel?: number) => {
    if (open !== undefined) items.push(...open.finish(headingLevel === 0 ? undefined : headingLevel));
    open = undefined;
    const waiting = boxes;
    boxes = [];
    for (const readBox of waiting) readBox();
  };
  const readChildren = (block: XmlElement, rule: string | undefined) => {
    for (const child of block.children) if (typeof child !== "string") read(child, rule);
  };
  const read = (block: XmlElement, rule: string | undefined): void => {
    const { name } = block;
    if (name === "w:p") readParagraph(block, rule);
    else if (name === "w:tr") {
      close();
      readChildren(block, isDeletedRow(block) ? "take-out-deletion" : rule);
      close();
    } else if (name === "w:sdt") {
      const content = childOf(block, "w:sdtContent");
      if (content !== undefined) readChildren(content, rule ?? controlRule(block));
    } else if (name === "mc:AlternateContent") {
      const chosen = chooseAlternative(block);
      if (chosen !== undefined) readChildren(chosen, rule);
    } else if (name === "w:sectPr") state.sections.push(block);
    else if (name === "w:altChunk") state.warnings.add("a file embedded in the document was not read");
    else if (DELETED.has(name)) readChildren(block, rule ?? "take-out-deletion");
    else if (TRANSPARENT.has(name)) readChildren(block, rule);
  };
  const readParagraph = (paragraph: XmlElement, outer: string | undefined) => {
    const properties = childOf(paragraph, "w:pPr");
    const style = state.styles.paragraph(valOf(properties, "w:pStyle"));
    const marks = readParagraphMarks(properties);
    const rule = outer ?? (CONTENTS.test(style?.name ?? "") ? "take-out-table-of-contents" : undefined);
    const goesOn = endIsDeleted(properties) || isDropCap(properties);
    open ??= createLine(() => state.page);
    if (rule === undefined && !goesOn && open.isBlank())
      open.writeMarker(state.lists.next(style, marks.numbering));
    const place: Place = {
      state,
      line: open,
      fields,
      style: { ...(style?.italic && { italic: true }), ...(style?.hidden && { hidden: true }) },
      ...(rule !== undefined && { rule }),
      readNote: noteReader(state),
      onTextBox: (box, boxRule) => boxes.push(() => readChildren(box, boxRule)),
    };
    readInlines(paragraph, place);
    fields.endParagraph();
    const section = childOf(properties, "w:sectPr");
    if (section !== undefined) state.sections.push(section);
    if (!goesOn) close(marks.headingLevel ?? style?.headingLevel);
  };
  return {
    read: (block) => read(block, rule),
    finish() {
      close();
      return items;
    },
  };
}

/** Reads a note apart from the text around its call. */
export function noteReader(state: DocxState): ReadNote {
  return (note) => {
    const reader = createBlockReader({ ...state, page: undefined });
    for (const child of note.children) if (typeof child !== "string") reader.read(child);
    return reader.finish();
  };
}

function readInlines(element: XmlElement, place: Place): void {
  for (const node of element.children) if (typeof node !== "string") readInline(node, place);
}

function readInline(node: XmlElement, place: Place): void {
  const { name } = node;
  if (name === "w:r") readRun(node, place);
  else if (DELETED.has(name)) {
    place.state.warnings.add(TRACKED);
    readInlines(node, { ...place, rule: place.rule ?? "take-out-deletion" });
  } else if (TRANSPARENT.has(name)) {
    if (name === "w:ins" || name === "w:moveTo") place.state.warnings.add(TRACKED);
    readInlines(node, place);
  } else if (name === "w:sdt") {
    const rule = place.rule ?? controlRule(node);
    const content = childOf(node, "w:sdtContent");
    if (content !== undefined) readInlines(content, { ...place, ...(rule !== undefined && { rule }) });
  } else if (name === "w:fldSimple") {
    place.fields.begin();
    place.fields.writeCode(node.attributes.instr ?? "");
    place.fields.separate();
    readInlines(node, place);
    place.fields.end();
  } else if (name === "mc:AlternateContent") {
    const chosen = chooseAlternative(node);
    if (chosen !== undefined) readInlines(chosen, place);
  } else if (name === "m:oMath" || name === "m:oMathPara") writeText(textOf(node), place);
}

function isDeletedRow(row: XmlElement): boolean {
  return childOf(childOf(row, "w:trPr"), "w:del") !== undefined;
}

function endIsDeleted(properties: XmlElement | undefined): boolean {
  const marks = childOf(properties, "w:rPr");
  return childOf(marks, "w:del") !== undefined || childOf(marks, "w:moveFrom") !== undefined;
}

function isDropCap(properties: XmlElement | undefined): boolean {
  const dropCap = childOf(properties, "w:framePr")?.attributes.dropCap;
  return dropCap === "drop" || dropCap === "margin";
}

/** Why a content control is no part of the text: its hint waits to be filled, or it holds the table of contents. */
function controlRule(control: XmlElement): string | undefined {
  const properties = childOf(control, "w:sdtPr");
  if (switchOf(properties, "w:showingPlcHdr") === true) return "take-out-placeholder";
  const gallery = valOf(childOf(properties, "w:docPartObj"), "w:docPartGallery");
  return gallery === "Table of Contents" ? "take-out-table-of-contents" : undefined;
}
