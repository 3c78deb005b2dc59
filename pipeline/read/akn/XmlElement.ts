/** An element of an XML file by its local name; text and elements in reading order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The child elements, of these names where any are given. */
export function childElements(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement =>
      typeof node !== "string" && (names.length === 0 || names.includes(node.name)),
  );
}

/** Every element below this one, of these names, in reading order. */
export function descendants(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (one: XmlElement) => {
    for (const child of one.children) {
      if (typeof child === "string") continue;
      if (names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text of an element, white space folded; nothing for an element that is not there. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const collect = (node: XmlNode): string =>
    typeof node === "string" ? node : node.children.map(collect).join("");
  return collect(element).replace(/\s+/gu, " ").trim();
}
