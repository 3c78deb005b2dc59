import type { XmlElement } from "../akn/XmlElement.ts";
import { readElements } from "../office/readElements.ts";

const SHORT: Readonly<Record<string, string>> = { drawing: "draw", "xsl-fo-compatible": "fo" };

/** The outermost elements of these names in a part of an OpenDocument file, one after the other. */
export function readOdfXml(xml: string, names: ReadonlySet<string>): Generator<XmlElement> {
  return readElements(xml, prefixOf, (name) => names.has(name));
}

function prefixOf(uri: string): string {
  const name = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):1\.\d$/u.exec(uri)?.[1] ?? "";
  return SHORT[name] ?? name;
}

/** A whole number from 0, of at most six digits; nothing for all else. */
export function toCount(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/u.test(value) ? Number(value) : undefined;
}
