import {
  elementsAround,
  elementsBelow,
  type HtmlElement,
  isBlock,
  isWithin,
  readableText,
} from "./HtmlElement.ts";
import { pairRaised } from "./pairRaised.ts";
import { withMarkedNotes } from "./withMarkedNotes.ts";

/** Where a page calls notes and where these stand. */
export interface PageNotes {
  /** Links and raised numbers that call a note, with its mark. */
  readonly calls: ReadonlyMap<HtmlElement, string>;
  /** Elements with which a note begins, to the end of the block around them or to the next note. */
  readonly starts: ReadonlyMap<HtmlElement, string>;
  /** Links from a note back to its call. */
  readonly backLinks: ReadonlySet<HtmlElement>;
  /** Elements that hold nothing but the mark of the note that they begin. */
  readonly marks: ReadonlySet<HtmlElement>;
}

const MARK =
  /^[[({]?\s*((?:(?:note|nb|n|fn)\.?\s?)?(?:\d{1,4}|\p{L}|[ivxlc]{1,7}|[*†‡§¶]{1,4}))\s*[\])}]?$/iu;
/** Names that programs give to notes: Word `_ftn1`, Pandoc `fn1`, MediaWiki `cite_note-3`, EUR-Lex `ntr1-L_2016…`. */
const NOTE_ID =
  /^_?(?:ftn|edn|fn|footnote|endnote|note|cite[_-]note|ntr|nt|sdfootnote|sdendnote|refnote|n)[\w:.-]*\d/iu;
const NOTE_CLASS = /(?:foot|end|side)notes?|note-?ref|reference/iu;

/**
 * The notes that a page's links tell: a link from a mark (`1`, `[12]`, `*`) to a place further on is a call where it
 * is raised, bracketed, marked as one, or leads to what is named as a note. A raised number without a link is one
 * where a later block begins with the same raised number.
 */
export function findNotes(html: HtmlElement): PageNotes {
  const calls = new Map<HtmlElement, string>();
  const starts = new Map<HtmlElement, string>();
  const backLinks = new Set<HtmlElement>();
  const elements = elementsBelow(html);
  const targets = targetsOf(elements);
  const callers = new Set<HtmlElement>();
  for (const element of elements) {
    const target = element.name === "a" ? targets.get(hashOf(element) ?? "") : undefined;
    if (target === undefined || target === element) continue;
    if (callers.has(target)) backLinks.add(element);
    else {
      const mark = markOf(element);
      if (mark === undefined || target.order <= element.order || isWithin(element, target)) continue;
      if (!looksLikeCall(element, target)) continue;
      calls.set(element, mark);
      for (const one of [element, ...inlineAround(element)]) callers.add(one);
      if (!starts.has(target)) starts.set(target, mark);
    }
  }
  const marks = pairRaised(elements, calls, starts, backLinks);
  return { calls, starts: withMarkedNotes(elements, starts), backLinks, marks };
}

function targetsOf(elements: readonly HtmlElement[]): ReadonlyMap<string, HtmlElement> {
  const targets = new Map<string, HtmlElement>();
  for (const element of elements) {
    const { id, name } = element.attributes;
    if (id !== undefined && id !== "" && !targets.has(id)) targets.set(id, element);
    if (element.name === "a" && name !== undefined && name !== "" && !targets.has(name))
      targets.set(name, element);
  }
  return targets;
}

function hashOf({ attributes }: HtmlElement): string | undefined {
  const hash = /#([^#]+)$/u.exec(attributes.href?.trim() ?? "")?.[1];
  if (hash === undefined) return undefined;
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function markOf(element: HtmlElement): string | undefined {
  const text = readableText(element);
  return text.length > 16 ? undefined : MARK.exec(text)?.[1];
}

function looksLikeCall(element: HtmlElement, target: HtmlElement): boolean {
  const { attributes } = element;
  const around = inlineAround(element);
  return (
    attributes.role === "doc-noteref" ||
    /\bnoteref\b/u.test(attributes["epub:type"] ?? "") ||
    NOTE_ID.test(hashOf(element) ?? "") ||
    NOTE_CLASS.test(attributes.class ?? "") ||
    NOTE_CLASS.test(target.attributes.class ?? "") ||
    around.some(({ name }) => name === "sup") ||
    elementsBelow(element).some(isRaised) ||
    /^[[(]/u.test(readableText(element))
  );
}

function isRaised({ name, attributes }: HtmlElement): boolean {
  return name === "sup" || /vertical-align\s*:\s*super/iu.test(attributes.style ?? "");
}

function inlineAround(element: HtmlElement): readonly HtmlElement[] {
  const around: HtmlElement[] = [];
  for (const one of elementsAround(element)) {
    if (isBlock(one)) break;
    around.push(one);
  }
  return around;
}
