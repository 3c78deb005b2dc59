import { elementsAround, type HtmlElement, isBlock, readableText } from "./HtmlElement.ts";

/** Notes that no link tells: side notes in the text itself, and what Word, Pandoc or EPUB mark as a note. */
export function withMarkedNotes(
  elements: readonly HtmlElement[],
  starts: ReadonlyMap<HtmlElement, string>,
): ReadonlyMap<HtmlElement, string> {
  const all = new Map(starts);
  const marks = new Set(starts.values());
  const holders = new Set<HtmlElement>();
  for (const start of starts.keys()) for (const one of elementsAround(start)) holders.add(one);
  let next = 1;
  for (const element of elements) {
    const isInline = isInlineNote(element);
    if (!isInline && !isMarkedNote(element)) continue;
    if (all.has(element) || holders.has(element)) continue;
    if ([...elementsAround(element)].some((one) => all.has(one))) continue;
    while (marks.has(String(next))) next += 1;
    const mark = (isInline ? undefined : LEADING.exec(readableText(element))?.[1]) ?? String(next);
    marks.add(mark);
    all.set(element, mark);
  }
  return all;
}

const LEADING = /^[[(]?(\d{1,4}|\*{1,4}|[†‡§]{1,4})[\])]?[.:]?\s/u;

function isMarkedNote(element: HtmlElement): boolean {
  if (!isBlock(element)) return false;
  const { role, style, "epub:type": epub } = element.attributes;
  return (
    /^doc-(?:foot|end)note$/u.test(role ?? "") ||
    /(?:^|\s)(?:foot|end)note(?:\s|$)/u.test(epub ?? "") ||
    /mso-element\s*:\s*(?:foot|end)note(?![\w-])/iu.test(style ?? "") ||
    (element.name === "li" && element.parent?.parent?.attributes.role === "doc-endnotes")
  );
}

/** True for a note that stands in the text itself. */
export function isInlineNote(element: HtmlElement): boolean {
  const { attributes } = element;
  if (isBlock(element) || element.name === "a" || element.name === "sup") return false;
  return (
    attributes.role === "doc-footnote" ||
    /\bfootnote\b/u.test(attributes["epub:type"] ?? "") ||
    /(?:^|\s)(?:sidenote|marginnote)(?:\s|$)/u.test(attributes.class ?? "")
  );
}
