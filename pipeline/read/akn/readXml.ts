import { SaxesParser } from "saxes";
import { UnreadableFile } from "../UnreadableFile.ts";
import type { XmlElement, XmlNode } from "./XmlElement.ts";

/** Most elements of a file: what holds more is an attack on memory, the longest resolution has about 5,000. */
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 200;
/** Characters given to the parser at once. */
const CHUNK = 1 << 16;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * The root element of an XML text. Comments, processing instructions and namespace prefixes are left out;
 * entities other than XML's own five and character references are refused, and so nothing can expand.
 *
 * @param expected local name of the root: another vocabulary is refused as soon as it shows
 * @throws UnreadableFile if the text is not well-formed, declares entities, or is too deep or too large
 */
export function readXml(text: string, expected: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let elements = 0;
  const write = (run: string) => open.at(-1)?.children.push(run);
  parser.on("error", ({ message }) => {
    throw new UnreadableFile(`the XML is broken: ${message.replace(/\.$/u, "")}; mend it or fetch it again`);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("["))
      throw new UnreadableFile("an XML that declares its own entities is not read: write them out");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name: localName(name), attributes, children: [] };
    elements += 1;
    if (elements > MOST_ELEMENTS)
      throw new UnreadableFile(`the XML has more than ${MOST_ELEMENTS} elements: split it`);
    if (open.length >= DEEPEST)
      throw new UnreadableFile(`the XML is nested deeper than ${DEEPEST} elements: save it as plain text`);
    if (root === undefined) {
      if (element.name !== expected)
        throw new UnreadableFile(
          "XML other than Akoma Ntoso and TEI is not read: save it as HTML or plain text",
        );
      root = element;
    } else open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", write);
  parser.on("cdata", write);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  if (root === undefined) throw new UnreadableFile("the XML holds no element");
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
