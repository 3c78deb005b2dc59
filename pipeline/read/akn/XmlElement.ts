import { foldSpaces } from "./foldSpaces.ts";

/** An element of an XML file by its local name; text and elements in reading order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The child elements, of these names where any are given. */
export function childElements(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children)
    if (typeof node !== "string" && (names.length === 0 || names.includes(node.name))) found.push(node);
  return found;
}

/** Every element below this one, of these names, in reading order. */
export function descendants(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  collectNamed(element, names, found);
  return found;
}

function collectNamed(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (names.includes(child.name)) found.push(child);
    collectNamed(child, names, found);
  }
}

/** All text of an element, white space folded; nothing for an element that is not there. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? "" : foldSpaces(writtenIn(element));
}

/** All text of an element as it is written, but for that of elements of one name. */
export function writtenIn(element: XmlElement, leftOut?: string): string {
  let text = "";
  for (const node of element.children) {
    if (typeof node === "string") text += node;
    else if (node.name !== leftOut) text += writtenIn(node, leftOut);
  }
  return text;
}
