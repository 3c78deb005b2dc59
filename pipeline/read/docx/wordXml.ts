import type { XmlElement } from "../akn/XmlElement.ts";
import { readElements } from "../office/readElements.ts";

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
};

/** The outermost elements of these names in a part of a DOCX, one after the other. */
export function readWordXml(xml: string, ...names: readonly string[]): Generator<XmlElement> {
  const wanted = new Set(names);
  return readElements(
    xml,
    (uri) => PREFIXES[uri] ?? "",
    (name) => wanted.has(name),
  );
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== "string" && node.name === name) return node;
  return undefined;
}

/** `val` of the first child of this name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

/** The same as a whole number. */
export function integerOf(element: XmlElement | undefined, name: string): number | undefined {
  return toInteger(valOf(element, name));
}

/** A whole number of at most nine digits; nothing for all else. */
export function toInteger(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** A switch as Word writes it: there is on, unless its value says off; nothing where it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (found === undefined) return undefined;
  return isOn(found.attributes.val ?? "true");
}

export function isOn(value: string | undefined): boolean {
  return value === "true" || value === "1" || value === "on";
}
