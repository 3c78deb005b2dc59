import { childElements, type XmlElement } from "../akn/XmlElement.ts";
import type { NumberFormat } from "../office/formatNumber.ts";
import { toCount } from "./odfXml.ts";

/** How the levels of a list, from 1, print their numbers. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

export interface ListLevel {
  readonly format: NumberFormat;
  readonly start: number;
  /** What is printed, with `%1%` for the number of the first level. */
  readonly text: string;
  /** True where a tab or a space follows. */
  readonly spaced: boolean;
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  "": "none",
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** Reads a `text:list-style` or `text:outline-style`; bullets and pictures are no levels. */
export function readListStyle(style: XmlElement): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const element of childElements(style, "text:list-level-style-number", "text:outline-level-style")) {
    const level = toCount(element.attributes.level);
    if (level === undefined || level < 1 || level > 10) continue;
    const { "num-format": format = "", "start-value": start } = element.attributes;
    levels.set(level, {
      format: FORMATS[format] ?? "decimal",
      start: toCount(start) ?? 1,
      text: element.attributes["num-list-format"] ?? spellText(element, level),
      spaced: !isFollowedByNothing(element),
    });
  }
  return levels;
}

/** Prefix, the numbers of as many levels as it shows, suffix. */
function spellText({ attributes }: XmlElement, level: number): string {
  const shown = Math.min(level, Math.max(1, toCount(attributes["display-levels"]) ?? 1));
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + 1 + i}%`);
  return `${attributes["num-prefix"] ?? ""}${numbers.join(".")}${attributes["num-suffix"] ?? ""}`;
}

function isFollowedByNothing(element: XmlElement): boolean {
  return childElements(element, "style:list-level-properties")
    .flatMap((properties) => childElements(properties, "style:list-level-label-alignment"))
    .some(({ attributes }) => attributes["label-followed-by"] === "nothing");
}
