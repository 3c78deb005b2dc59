import type { Weights } from "./findMain.ts";
import { elementsBelow, type HtmlElement } from "./HtmlElement.ts";

const LISTS: ReadonlySet<string> = new Set("ul ol dl menu table div section".split(" "));
const FEWEST_LINKS = 3;
const LINKED = 0.8;

/**
 * The rule by which a list of hardly anything but links leaves the text: a table of contents where all lead to places
 * of the same page. Links in paragraphs are text.
 */
export function findLinkList(element: HtmlElement, weights: Weights): string | undefined {
  if (!LISTS.has(element.name)) return undefined;
  const weight = weights.get(element);
  if (weight === undefined) return undefined;
  const { text, linked, links, prose } = weight;
  if (links < FEWEST_LINKS || prose > 0 || linked < text * LINKED) return undefined;
  const below = elementsBelow(element);
  const isList = element.name !== "div" && element.name !== "section";
  if (!isList && below.some(({ name }) => /^(?:p|h[1-6]|blockquote)$/u.test(name))) return undefined;
  const targets = below.flatMap(({ name, attributes }) => (name === "a" ? (attributes.href ?? []) : []));
  return targets.every((href) => href.startsWith("#")) ? "take-out-contents" : "take-out-link-list";
}
