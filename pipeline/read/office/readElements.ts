import { SaxesParser } from "saxes";
import type { XmlElement, XmlNode } from "../akn/XmlElement.ts";
import { UnreadableFile } from "../UnreadableFile.ts";

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** What holds more is an attack on memory: a text of 2,000 pages has about 2,000,000 elements. */
const MOST_ELEMENTS = 4_000_000;
/** At once, in one outermost element that is wanted: a million take about 300 MB. */
const MOST_HELD = 1_500_000;
const DEEPEST = 256;
/** Characters shown of what a parser says. */
const LONGEST_SHOWN = 100;
/** Characters given to the parser at once. */
const CHUNK = 1 << 16;

/**
 * The outermost elements with a wanted name, each as soon as it is closed: only one of them is held at a time.
 *
 * Elements are named by the prefix that their namespace usually has (`w:p`), whatever the file calls it, attributes by
 * their local name. Entities other than XML's own are refused, and so nothing can expand.
 *
 * @param prefixOf the usual prefix of a namespace; empty for those that do not matter
 * @throws UnreadableFile if the XML is not well-formed, declares entities, or is too deep or too large
 */
export function* readElements(
  xml: string,
  prefixOf: (uri: string) => string,
  isWanted: (name: string) => boolean,
): Generator<XmlElement> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let done: OpenElement[] = [];
  let depth = 0;
  let elements = 0;
  let held = 0;
  const write = (run: string) => open.at(-1)?.children.push(run);
  parser.on("error", ({ message }) => {
    throw new UnreadableFile(
      `the XML in the file is broken (${message.slice(0, LONGEST_SHOWN).replace(/\.$/u, "")}): open it in the program that made it and save it anew`,
    );
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("["))
      throw new UnreadableFile("an XML that declares its own entities is not read: write them out");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    depth += 1;
    elements += 1;
    if (elements > MOST_ELEMENTS)
      throw new UnreadableFile(`the XML has more than ${MOST_ELEMENTS} elements: split the document`);
    if (depth > DEEPEST)
      throw new UnreadableFile(`the XML is nested deeper than ${DEEPEST} elements: save it as plain text`);
    const name = `${prefixOf(uri)}:${local}`;
    if (open.length === 0 && !isWanted(name)) return;
    held = open.length === 0 ? 1 : held + 1;
    if (held > MOST_HELD)
      throw new UnreadableFile(
        `a part of the XML has more than ${MOST_HELD} elements: save it as plain text`,
      );
    const element: OpenElement = { name, attributes: byLocalName(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    depth -= 1;
    const closed = open.pop();
    if (closed !== undefined && open.length === 0) done.push(closed);
  });
  parser.on("text", write);
  parser.on("cdata", write);
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    yield* done;
    done = [];
  }
  parser.close();
  yield* done;
}

function byLocalName(
  attributes: Readonly<Record<string, { readonly local: string; readonly value: string }>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute !== undefined) values[attribute.local] = attribute.value;
  }
  return values;
}
