import { boilerplateName } from "./boilerplateName.ts";
import { findHidden } from "./findHidden.ts";
import { elementsAround, elementsBelow, type HtmlElement, holdersOf, namesOf } from "./HtmlElement.ts";

/** Tells the rule by which an element is no part of its page's text; undefined where nothing says so. */
export type Judge = (element: HtmlElement) => string | undefined;

/**
 * A judge of a page's elements: an element goes that is not shown, or was made for using the page and not for reading
 * it.
 *
 * What a class alone tells is not believed of an element that holds the page's main part, its heading, or most of its
 * paragraphs; of readers' comments there may be more than of text.
 */
export function createJudge(html: HtmlElement): Judge {
  const elements = elementsBelow(html);
  const mains = holdersOf(elements.filter(isMain));
  const texts = holdersOf(elements.filter((element) => element.name === "p" || isMain(element)));
  const paragraphs = elements.filter(({ name }) => name === "p");
  const counts = countHolders(paragraphs);
  const holdsMost = (element: HtmlElement) => (counts.get(element) ?? 0) * 2 > Math.max(4, paragraphs.length);
  const rules = new Map<string, string>();
  const ruleFor = (name: string) => {
    const rule = rules.get(name) ?? boilerplateName(name);
    rules.set(name, rule);
    return rule;
  };
  return (element) => {
    const hidden = findHidden(element);
    if (hidden !== undefined) return hidden;
    const plain =
      BY_ELEMENT.get(element.name) ?? BY_ROLE.get(element.attributes.role?.trim().toLowerCase() ?? "");
    // Some programs put a whole page into one form.
    if (plain !== undefined && !(element.name === "form" && texts.has(element))) return plain;
    if (BODILY.has(element.name) || mains.has(element)) return undefined;
    const rule = namesOf(element)
      .map(ruleFor)
      .find((one) => one !== "");
    return rule !== undefined && rule !== "take-out-comments" && holdsMost(element) ? undefined : rule;
  };
}

function countHolders(elements: readonly HtmlElement[]): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const element of elements)
    for (const around of elementsAround(element)) counts.set(around, (counts.get(around) ?? 0) + 1);
  return counts;
}

function isMain({ name, attributes }: HtmlElement): boolean {
  return name === "main" || name === "article" || name === "h1" || attributes.role === "main";
}

const BY_ELEMENT: ReadonlyMap<string, string> = new Map([
  ["nav", "take-out-menu"],
  ["menu", "take-out-menu"],
  ["footer", "take-out-page-footer"],
  ["aside", "take-out-aside"],
  ["dialog", "take-out-banner"],
  ["search", "take-out-form"],
  ["form", "take-out-form"],
  ["button", "take-out-form"],
  ["select", "take-out-form"],
  ["textarea", "take-out-form"],
  ["label", "take-out-form"],
  ["svg", "take-out-picture"],
  ["canvas", "take-out-picture"],
  ["video", "take-out-picture"],
  ["audio", "take-out-picture"],
  ["del", "take-out-deletion"],
]);

const BY_ROLE: ReadonlyMap<string, string> = new Map([
  ["navigation", "take-out-menu"],
  ["menu", "take-out-menu"],
  ["menubar", "take-out-menu"],
  ["toolbar", "take-out-menu"],
  ["banner", "take-out-page-header"],
  ["contentinfo", "take-out-page-footer"],
  ["complementary", "take-out-aside"],
  ["search", "take-out-form"],
  ["dialog", "take-out-banner"],
  ["alertdialog", "take-out-banner"],
]);

/** Elements of which no class is believed. */
const BODILY: ReadonlySet<string> = new Set(
  "html body main article h1 h2 h3 tbody tr em i b strong".split(" "),
);
