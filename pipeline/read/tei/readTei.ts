import { readXml } from "../akn/readXml.ts";
import { childElements, type XmlElement } from "../akn/XmlElement.ts";
import { hashBytes } from "../hashBytes.ts";
import { decodeHtml } from "../html/decodeHtml.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { readTeiHeader } from "./readTeiHeader.ts";
import { readTeiText } from "./readTeiText.ts";

/**
 * The documents of a TEI file: one, or of a `teiCorpus` one for each TEI in it that holds a text.
 *
 * What the header of a corpus says of its date and language holds for all of its texts that do not say it themselves.
 *
 * @throws UnreadableFile if the bytes are no TEI, broken, declare entities, or hold no text
 * @see https://tei-c.org/guidelines/p5/ (P5)
 */
export function readTei(name: string, bytes: Uint8Array): readonly ParagraphSource[] {
  const { text, warnings } = decodeHtml(bytes);
  if (text.trim() === "") throw new UnreadableFile("the file is empty");
  const rootName = /<(?:[\w.-]+:)?(TEI|teiCorpus|TEI\.2)[\s>]/u.exec(text)?.[1];
  if (rootName === undefined) throw new UnreadableFile("the XML is no TEI: save it as HTML or plain text");
  const root = readXml(text, rootName);
  const documents = documentsOf(root, []).flatMap((headers) => {
    const read = readTeiText(headers.at(-1) ?? root);
    return read.paragraphs.length === 0 ? [] : [{ ...read, facts: readTeiHeader(headers) }];
  });
  if (documents.length === 0) throw new UnreadableFile("the TEI holds no text");
  return documents.map((document, i) => ({
    kind: "paragraphs",
    name,
    format: "tei",
    contentHash: hashBytes(bytes, documents.length === 1 ? undefined : i + 1),
    ...document,
    doubts: [],
    warnings,
  }));
}

/** Each document with the corpora around it, outermost first. */
function documentsOf(element: XmlElement, around: readonly XmlElement[]): readonly (readonly XmlElement[])[] {
  const path = [...around, element];
  const inside = childElements(element, "TEI", "TEI.2", "teiCorpus");
  if (element.name !== "teiCorpus") return [path];
  return inside.flatMap((one) => documentsOf(one, path));
}
