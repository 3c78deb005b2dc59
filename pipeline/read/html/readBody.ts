import type { ParagraphSource } from "../SourceDocument.ts";
import type { Judge } from "./createJudge.ts";
import { createPen } from "./createPen.ts";
import { findLinkList } from "./findLinkList.ts";
import type { Weights } from "./findMain.ts";
import type { PageNotes } from "./findNotes.ts";
import { type HtmlElement, type HtmlNode, holdersOf, isBlock, readableText, UNREAD } from "./HtmlElement.ts";
import { listMarker } from "./listMarker.ts";
import { blockOf, placeNotes } from "./placeNotes.ts";
import { raiseDigits } from "./raiseDigits.ts";
import { isCode, isMarkerCell } from "./shapes.ts";
import { isInlineNote } from "./withMarkedNotes.ts";

/** What is known of a page before its text is read. */
export interface Page {
  readonly body: HtmlElement;
  /** What holds the text: what stands outside of these is left out. */
  readonly kept: ReadonlySet<HtmlElement>;
  readonly judge: Judge;
  /** Without them, lists of links are text. */
  readonly weights?: Weights;
  readonly notes: PageNotes;
}

interface Style {
  readonly italic: boolean;
  readonly keepLines: boolean;
  readonly headingLevel?: number;
  /** Inside raised text that calls notes, where commas stand between the calls. */
  readonly calling?: boolean;
}

const SURROUNDINGS = "take-out-surroundings";
const BACK = /^(?:[\s↑↩⏎⤴^«]|\ufe0e|\ufe0f)+$|^(?:back|return|retour)\b.{0,20}$/iu;

/** The paragraphs, notes and removals of a page, in reading order. */
export function readBody(page: Page): Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed"> {
  const { judge, notes } = page;
  const { whole, begins, marks } = placeNotes(notes);
  const pen = createPen();
  const holders = holdersOf([...page.kept, ...whole.keys(), ...begins.keys()]);

  const read = (nodes: readonly HtmlNode[], style: Style) => {
    for (const node of nodes) {
      if (typeof node === "string") readText(node, style);
      else if (!UNREAD.has(node.name)) readElement(node, style);
    }
  };

  function readText(run: string, style: Style): void {
    if (style.calling && /^[\s,;()[\]–-]*$/u.test(run)) pen.setAside("take-out-note-call", run);
    else if (!style.keepLines) pen.write(run, style);
    else
      run.split(/\n[ \t\r]*\n\s*/u).forEach((part, i) => {
        if (i > 0) pen.endParagraph();
        pen.write(part, style);
      });
  }

  function readElement(element: HtmlElement, style: Style): void {
    const call = notes.calls.get(element);
    const mark = whole.get(element);
    if (page.kept.has(element)) pen.outside(undefined, () => readInside(element, style));
    else if (mark !== undefined)
      pen.note(mark, { listed: element.name === "li" }, () => readInside(element, style));
    else if (call !== undefined && pen.mode() !== "removal") pen.callNote(call, readableText(element));
    else if (isBackLink(element)) pen.setAside("take-out-back-link", readableText(element));
    else {
      const rule = ruleFor(element);
      if (rule === undefined) readInside(element, style);
      else if (!isBlock(element) && !holders.has(element)) pen.setAside(rule, readableText(element));
      else pen.outside(rule, () => readInside(element, style));
    }
  }

  function isBackLink(element: HtmlElement): boolean {
    if (element.name !== "a" || pen.mode() === "removal") return false;
    return notes.backLinks.has(element) || (pen.mode() === "note" && BACK.test(readableText(element)));
  }

  function ruleFor(element: HtmlElement): string | undefined {
    const rule = judge(element) ?? (isCode(element) ? "take-out-code" : undefined);
    if (pen.mode() === "removal") return pen.rule() === SURROUNDINGS ? rule : undefined;
    if (rule !== undefined || page.weights === undefined || pen.mode() === "note" || holders.has(element))
      return rule;
    return findLinkList(element, page.weights);
  }

  function readInside(element: HtmlElement, around: Style): void {
    const begun = begins.get(element);
    const style = styleOf(element, around);
    if (begun !== undefined) {
      if (isInlineNote(element)) {
        pen.inlineNote(begun, () => read(element.children, style));
        return;
      }
      pen.beginNote(begun, blockOf(element));
    }
    if (marks.has(element)) pen.setAside("take-out-note-mark", readableText(element));
    else if (element.name === "br") pen.breakLine(style.headingLevel === undefined);
    else if (element.name === "sup" && pen.mode() !== "note") readRaised(element, style);
    else if (element.name === "q") {
      pen.write("“", style);
      read(element.children, style);
      pen.write("”", style);
    } else if (!isBlock(element)) read(element.children, style);
    else if (isMarkerCell(element) && pen.mode() === "paragraph") pen.mark(readableText(element), true);
    else {
      pen.endParagraph();
      if (element.name === "li") pen.mark(listMarker(element), false);
      read(element.children, style);
      pen.endParagraph();
      pen.endBlock(element);
    }
  }

  function readRaised(element: HtmlElement, style: Style): void {
    const text = readableText(element);
    const raised = raiseDigits(text);
    if (raised === text || holdsCall(element))
      read(element.children, { ...style, calling: holdsCall(element) });
    else pen.write(raised, style);
  }

  function holdsCall(element: HtmlElement): boolean {
    return element.children.some(
      (child) =>
        typeof child !== "string" &&
        (notes.calls.has(child) || notes.backLinks.has(child) || holdsCall(child)),
    );
  }

  if (page.kept.has(page.body)) readInside(page.body, { italic: false, keepLines: false });
  else pen.outside(SURROUNDINGS, () => readInside(page.body, { italic: false, keepLines: false }));
  return pen.finish();
}

function styleOf({ name, attributes }: HtmlElement, around: Style): Style {
  const level = /^h[1-6]$/u.test(name)
    ? Number(name.slice(1))
    : attributes.role === "heading"
      ? Number(/^[1-9]$/u.exec(attributes["aria-level"] ?? "")?.[0] ?? 2)
      : around.headingLevel;
  const css = attributes.style ?? "";
  const italic =
    /font-style\s*:\s*italic/iu.test(css) ||
    ((around.italic || ITALIC.has(name)) && !/font-style\s*:\s*normal/iu.test(css));
  const keepLines = around.keepLines || name === "pre" || /white-space\s*:\s*pre/iu.test(css);
  return { italic, keepLines, ...(level !== undefined && { headingLevel: level }) };
}

const ITALIC: ReadonlySet<string> = new Set(["i", "em", "cite", "dfn", "var"]);
