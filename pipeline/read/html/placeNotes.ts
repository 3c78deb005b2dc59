import type { PageNotes } from "./findNotes.ts";
import { elementsAround, type HtmlElement, isBlock, readableText } from "./HtmlElement.ts";

/** Which elements are notes as a whole, and with which elements notes begin inside a block of several. */
export interface NotePlaces {
  readonly whole: ReadonlyMap<HtmlElement, string>;
  readonly begins: ReadonlyMap<HtmlElement, string>;
  /** Elements that hold nothing but a note's mark. */
  readonly marks: ReadonlySet<HtmlElement>;
}

/** Names of what holds one note: Word's `ftn1`, `sdfootnote1`, `fn:1`. */
const NOTE_NAME = /^_?(?:ftn|edn|fn|footnote|endnote|note|sdfootnote|sdendnote)[:_-]?\d+$/iu;

/** The extent of each note that a page's links tell. */
export function placeNotes({ starts, marks: known }: Pick<PageNotes, "starts" | "marks">): NotePlaces {
  const counts = new Map<HtmlElement, number>();
  for (const start of starts.keys())
    for (const one of [start, ...elementsAround(start)]) counts.set(one, (counts.get(one) ?? 0) + 1);
  const isAlone = (element: HtmlElement) => counts.get(element) === 1;
  const whole = new Map<HtmlElement, string>();
  const begins = new Map<HtmlElement, string>();
  const marks = new Set(known);
  for (const [start, mark] of starts) {
    const block = blockOf(start);
    const definition = block?.name === "dt" ? definitionOf(block) : undefined;
    if (block !== undefined && definition !== undefined) {
      whole.set(definition, mark);
      marks.add(block);
    } else if (block !== undefined && isAlone(block) && (start === block || opens(start, block)))
      whole.set(widened(block, isAlone), mark);
    else begins.set(start, mark);
  }
  return { whole, begins, marks };
}

/** The block that a note's start is, or stands in. */
export function blockOf(start: HtmlElement): HtmlElement | undefined {
  if (isBlock(start)) return start;
  for (const one of elementsAround(start)) if (isBlock(one)) return one.name === "body" ? undefined : one;
  return undefined;
}

/** True where no text of the block stands before the note's start. */
function opens(start: HtmlElement, block: HtmlElement): boolean {
  const before = (element: HtmlElement): boolean | undefined => {
    for (const child of element.children) {
      if (child === start) return true;
      if (typeof child === "string") {
        if (/[^\s[(]/u.test(child)) return false;
        continue;
      }
      const below = before(child);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return before(block) === true;
}

/** A row for its first cell, and what is named as the note around its block. */
function widened(block: HtmlElement, isAlone: (element: HtmlElement) => boolean): HtmlElement {
  let wide = block;
  for (const around of elementsAround(block)) {
    if (!isAlone(around)) break;
    const { attributes, name } = around;
    const named =
      NOTE_NAME.test(attributes.id ?? "") || /^doc-(?:foot|end)note$/u.test(attributes.role ?? "");
    const holds =
      (name === "tr" && wide.name === "td") ||
      (name === "li" && wide.name === "p") ||
      (name === "td" && readableText(around).length < 12);
    if (!named && !holds) break;
    wide = around;
  }
  return wide;
}

function definitionOf(term: HtmlElement): HtmlElement | undefined {
  const siblings = term.parent?.children ?? [];
  for (const node of siblings.slice(term.index + 1, term.index + 4))
    if (typeof node !== "string") return node.name === "dd" ? node : undefined;
  return undefined;
}
