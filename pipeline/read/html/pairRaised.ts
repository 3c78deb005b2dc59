import {
  elementsAround,
  elementsBelow,
  type HtmlElement,
  isBlock,
  nodesBefore,
  readableText,
} from "./HtmlElement.ts";

/**
 * Adds the notes that are told by raised numbers without links: a number at a block's or line's start begins the note
 * that the same number calls before it.
 *
 * @returns the raised numbers with which notes begin
 */
export function pairRaised(
  elements: readonly HtmlElement[],
  calls: Map<HtmlElement, string>,
  starts: Map<HtmlElement, string>,
  backLinks: ReadonlySet<HtmlElement>,
): ReadonlySet<HtmlElement> {
  const known = (element: HtmlElement) =>
    [element, ...elementsAround(element), ...elementsBelow(element)].some(
      (one) => calls.has(one) || backLinks.has(one),
    );
  const raised = elements.flatMap((element) => {
    const text = element.name === "sup" ? readableText(element) : "";
    const mark = /^[[(]?(\d{1,3}|\*{1,3}|[†‡§])[\])]?$/u.exec(text)?.[1];
    return mark === undefined || known(element) ? [] : [{ element, mark, before: textBefore(element) }];
  });
  const marks = new Set<HtmlElement>();
  const opening = new Map<string, HtmlElement[]>();
  for (const { element, mark, before } of raised) {
    if (before !== "") continue;
    const list = opening.get(mark) ?? [];
    list.push(element);
    opening.set(mark, list);
  }
  for (const { element, mark, before } of raised) {
    if (before === "" || UNIT.test(before)) continue;
    const list = opening.get(mark) ?? [];
    while ((list[0]?.order ?? Number.POSITIVE_INFINITY) < element.order) list.shift();
    const [note] = list;
    if (note === undefined) continue;
    calls.set(element, mark);
    marks.add(note);
    if (!starts.has(note)) starts.set(note, mark);
  }
  return marks;
}

/** A raised 2 or 3 after these is a square or a cube. */
const UNIT = /(?:^|[\s\d(/])[kcdm]?m$/u;

/** So many nodes without text between a raised number and what stands before it are looked at. */
const FARTHEST = 50;

/** The text of the block before an element, its last run; empty at a block's or line's start. */
function textBefore(element: HtmlElement): string {
  let looked = 0;
  for (let one = element; one.parent !== undefined && !isBlock(one); one = one.parent)
    for (const node of nodesBefore(one)) {
      looked += 1;
      if (looked > FARTHEST) return "…";
      if (typeof node !== "string" && (node.name === "br" || isBlock(node))) return "";
      const text = typeof node === "string" ? node : readableText(node);
      if (text.trim() !== "") return text.trim();
    }
  return "";
}
