import { formatNumber, type NumberFormat } from "../office/formatNumber.ts";
import type { HtmlElement } from "./HtmlElement.ts";

const STYLES: ReadonlyMap<string, NumberFormat> = new Map([
  ["1", "decimal"],
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimalZero"],
  ["lower-alpha", "lowerLetter"],
  ["lower-latin", "lowerLetter"],
  ["upper-alpha", "upperLetter"],
  ["upper-latin", "upperLetter"],
  ["lower-roman", "lowerRoman"],
  ["upper-roman", "upperRoman"],
]);

/**
 * The number or letter that a browser prints before an item of an `ol`: `1. `, and as UN texts print them, `a) `,
 * `ii) `. Bullets and items without a marker give none.
 */
export function listMarker(item: HtmlElement): string {
  const list = item.parent;
  if (item.name !== "li" || list === undefined || list.name !== "ol") return "";
  const style = styleOf(item) ?? styleOf(list) ?? "decimal";
  if (style === "none") return "";
  const number = numbersOf(list).get(item);
  const printed = number === undefined ? "" : formatNumber(number, style);
  if (printed === "") return "";
  return style === "decimal" || style === "decimalZero" ? `${printed}. ` : `${printed}) `;
}

function styleOf({ attributes }: HtmlElement): NumberFormat | undefined {
  const named = /list-style(?:-type)?\s*:\s*([\w-]+)/iu.exec(attributes.style ?? "")?.[1]?.toLowerCase();
  if (named === "none") return "none";
  return STYLES.get(named ?? "") ?? STYLES.get(attributes.type ?? "");
}

const COUNTED = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>();

/** The number of each item, counted once for a list: lists of 100,000 items are read in one go. */
function numbersOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const known = COUNTED.get(list);
  if (known !== undefined) return known;
  const items = list.children.flatMap((child) =>
    typeof child !== "string" && child.name === "li" ? [child] : [],
  );
  const step = list.attributes.reversed === undefined ? 1 : -1;
  let next = integer(list.attributes.start) ?? (step > 0 ? 1 : items.length);
  const numbers = new Map<HtmlElement, number>();
  for (const item of items) {
    const number = integer(item.attributes.value) ?? next;
    numbers.set(item, number);
    next = number + step;
  }
  COUNTED.set(list, numbers);
  return numbers;
}

function integer(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*-?\d{1,6}\s*$/u.test(written) ? Number(written) : undefined;
}
