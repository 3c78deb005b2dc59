import { elementsBelow, type HtmlElement, isElement, readableText } from "./HtmlElement.ts";

/** `(1)`, `a)`, `iv.`, `—` */
const LONE_MARKER = /^(?:\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,6}|[a-z]{2})[.)]|[—–•▪-])$/u;

/** More tags than these do not dress up a number. */
const MOST_TAGS = 8;

/** True for a cell or box that holds only the number or letter of what stands beside it, as EUR-Lex sets its points. */
export function isMarkerCell(element: HtmlElement): boolean {
  const { name, parent } = element;
  if (name !== "td" && name !== "div") return false;
  const beside = parent?.children ?? [];
  if (name === "div" && (beside.length > 5 || beside.filter(isElement).length !== 2)) return false;
  const next = beside.slice(element.index + 1, element.index + 3).find(isElement);
  if (next === undefined || next.name !== name) return false;
  if (elementsBelow(element, MOST_TAGS).length === MOST_TAGS) return false;
  return LONE_MARKER.test(readableText(element)) && readableText(next) !== "";
}

/** True for a listing of a program: `pre` with nothing but `code` in it, or marked as one by its class. */
export function isCode({ name, attributes, children }: HtmlElement): boolean {
  if (name !== "pre") return false;
  const marked = /(?:^|\s)(?:sourceCode|highlight|prettyprint|language-\S+|code)(?:\s|$)/iu;
  const filled = children.filter((child) => typeof child !== "string" || child.trim() !== "");
  const [only] = filled;
  return (
    marked.test(attributes.class ?? "") ||
    (filled.length === 1 && typeof only === "object" && only.name === "code")
  );
}
