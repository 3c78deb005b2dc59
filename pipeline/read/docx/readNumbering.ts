import type { XmlElement } from "../akn/XmlElement.ts";
import { childElements } from "../akn/XmlElement.ts";
import { childOf, integerOf, readWordXml, switchOf, toInteger, valOf } from "./wordXml.ts";

/** How one level of a list prints its numbers. */
export interface ListLevel {
  readonly start: number;
  /** As Word names it: `decimal`, `lowerLetter`, `bullet`. */
  readonly format: string;
  /** With `%1` for the number of the first level. */
  readonly text: string;
  /** True where a tab or a space follows the number. */
  readonly spaced: boolean;
  /** True where the numbers of all levels are printed as figures. */
  readonly legal: boolean;
  /** The level, from 1, after which this one begins anew; 0 for none, absent for every higher one. */
  readonly restartsAfter?: number;
  /** The paragraph style that puts a paragraph on this level. */
  readonly style?: string;
}

/** A list, with the counts that it shares with others. */
export interface NumberedList {
  /** Lists with the same key go on counting where the other stopped. */
  readonly counterKey: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers that levels begin with when the list is first used. */
  readonly startsAnew: ReadonlyMap<number, number>;
}

/** The lists of `numbering.xml` by their numbers; none without it. */
export function readNumbering(xml: string | undefined): ReadonlyMap<number, NumberedList> {
  const abstracts = new Map<string, XmlElement>();
  const lists = new Map<number, XmlElement>();
  for (const element of xml === undefined ? [] : readWordXml(xml, "w:abstractNum", "w:num")) {
    const { abstractNumId, numId } = element.attributes;
    const list = toInteger(numId);
    if (element.name === "w:abstractNum" && abstractNumId !== undefined)
      abstracts.set(abstractNumId, element);
    else if (element.name === "w:num" && list !== undefined) lists.set(list, element);
  }
  const byStyle = new Map<string, string>();
  for (const [id, element] of abstracts) {
    const style = valOf(element, "w:styleLink");
    if (style !== undefined) byStyle.set(style, id);
  }
  const numbered = new Map<number, NumberedList>();
  for (const [numId, element] of lists) {
    const own = valOf(element, "w:abstractNumId") ?? "";
    const key = byStyle.get(valOf(abstracts.get(own), "w:numStyleLink") ?? "") ?? own;
    numbered.set(numId, readList(key, element, abstracts.get(key)));
  }
  return numbered;
}

function readList(counterKey: string, list: XmlElement, abstract: XmlElement | undefined): NumberedList {
  const levels = new Map<number, ListLevel>();
  const startsAnew = new Map<number, number>();
  for (const element of abstract ? childElements(abstract, "w:lvl") : []) addLevel(levels, element);
  for (const override of childElements(list, "w:lvlOverride")) {
    const level = childOf(override, "w:lvl");
    if (level !== undefined) addLevel(levels, level);
    const index = toInteger(override.attributes.ilvl);
    const start = integerOf(override, "w:startOverride");
    if (index !== undefined && start !== undefined) startsAnew.set(index, start);
  }
  return { counterKey, levels, startsAnew };
}

function addLevel(levels: Map<number, ListLevel>, element: XmlElement): void {
  const index = toInteger(element.attributes.ilvl);
  if (index === undefined || index < 0 || index > 8) return;
  const restartsAfter = integerOf(element, "w:lvlRestart");
  const style = valOf(element, "w:pStyle");
  levels.set(index, {
    start: integerOf(element, "w:start") ?? 0,
    format: valOf(element, "w:numFmt") ?? "decimal",
    text: valOf(element, "w:lvlText") ?? "",
    spaced: valOf(element, "w:suff") !== "nothing",
    legal: switchOf(element, "w:isLgl") ?? false,
    ...(restartsAfter !== undefined && { restartsAfter }),
    ...(style !== undefined && { style }),
  });
}
