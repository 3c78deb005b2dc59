import { descendants, textOf, type XmlElement } from "../akn/XmlElement.ts";
import { isContainer } from "./isTeiBlock.ts";

/** Where a TEI document calls its notes, and their marks. */
export interface TeiNotes {
  /** References that call a note standing elsewhere, with its mark. */
  readonly calls: ReadonlyMap<XmlElement, string>;
  /** Notes with their marks; a note of its own between paragraphs, without number or call, has none. */
  readonly marks: ReadonlyMap<XmlElement, string>;
  /** Notes that stand apart from where they are called. */
  readonly called: ReadonlySet<XmlElement>;
}

/**
 * The notes of a document: `note` where it is called, or elsewhere with a `ref` or `ptr` to it, or with a `target` to
 * where it is called. References with words of their own are text.
 */
export function findTeiNotes(document: XmlElement): TeiNotes {
  const calls = new Map<XmlElement, string>();
  const marks = new Map<XmlElement, string>();
  const called = new Set<XmlElement>();
  const references = new Map<string, XmlElement[]>();
  const places = new Map<string, XmlElement>();
  for (const one of descendants(document, "ref", "ptr", "anchor")) {
    const { target, "xml:id": id } = one.attributes;
    if (id !== undefined) places.set(id, one);
    const named = idOf(target);
    if (named === undefined || one.name === "anchor" || !isMark(textOf(one))) continue;
    references.set(named, [...(references.get(named) ?? []), one]);
  }
  const before = new Set<XmlElement>();
  let next = 1;
  const visit = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      before.add(child);
      if (child.name === "note") place(child, isContainer(parent.name) || parent.name === "noteGrp");
      visit(child);
    }
  };
  const place = (note: XmlElement, isApart: boolean) => {
    const { n, target, "xml:id": id } = note.attributes;
    const from = places.get(idOf(target) ?? "");
    const calling = [...(references.get(id ?? "") ?? []), ...(from === undefined ? [] : [from])];
    if (isApart && calling.length === 0 && (n === undefined || n === "")) return;
    const [first] = calling;
    const printed = first === undefined ? "" : textOf(first).replace(/^[[(]|[\])]$/gu, "");
    const mark = (n ?? "").trim() || (isMark(printed) ? printed : "") || String(next);
    next = Number(/^\d{1,5}$/u.exec(mark)?.[0] ?? next - 1) + 1;
    marks.set(note, mark);
    for (const one of calling) calls.set(one, mark);
    if (isApart || calling.some((one) => before.has(one))) called.add(note);
  };
  visit(document);
  return { calls, marks, called };
}

function idOf(target: string | undefined): string | undefined {
  return /^#(\S+)$/u.exec(target?.trim() ?? "")?.[1];
}

/** Nothing, or a number, letter or sign in brackets or without. */
function isMark(text: string): boolean {
  return /^(?:[[(]?(?:(?:note|n)\.?\s?)?(?:\d{1,4}|\p{L}|[ivxlc]{1,7}|[*†‡§]{1,4})[\])]?)?$/iu.test(text);
}
