import { decodeText } from "../decodeText.ts";
import { hashBytes } from "../hashBytes.ts";
import type { MarkedSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { readStatement } from "./readStatement.ts";
import { readXml } from "./readXml.ts";
import { childElements, descendants, type XmlElement } from "./XmlElement.ts";

/**
 * The documents of an Akoma Ntoso file as the UN writes it (AKN4UN): one for each `statement`, several in a
 * `documentCollection`, whose cover and facts hold for all of them.
 *
 * @throws UnreadableFile if the bytes are no such file, broken, or hold no statement
 * @see https://unsceb-hlcm.github.io/ (AKN4UN, 2020)
 */
export function readAkn(name: string, bytes: Uint8Array): readonly MarkedSource[] {
  const { text, warnings } = decodeXml(bytes);
  const root = readXml(text, "akomaNtoso");
  const collection = childElements(root, "documentCollection")[0];
  const statements = descendants(root, "statement");
  if (statements.length === 0)
    throw new UnreadableFile(
      "the XML holds no statement: it is no UN resolution; save it as HTML or plain text",
    );
  return statements.map((statement: XmlElement, i) => ({
    kind: "marked",
    name,
    format: "akn4un",
    contentHash: hashBytes(bytes, statements.length === 1 ? undefined : i + 1),
    ...readStatement(statement, collection),
    warnings,
  }));
}

/** XML is UTF-8 unless a byte order mark or its declaration says otherwise; others than these are not read. */
function decodeXml(bytes: Uint8Array) {
  const declared = /^[^>]{0,200}?encoding\s*=\s*["']([\w.-]+)["']/u.exec(
    Buffer.from(bytes.subarray(0, 256)).toString("latin1"),
  )?.[1];
  if (
    declared !== undefined &&
    !/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-1|windows-1252)$/iu.test(declared)
  )
    throw new UnreadableFile(`the XML's encoding is not read: ${declared}; save it in UTF-8`);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === "") throw new UnreadableFile("the file is empty");
  return /^(?:iso-8859-1|windows-1252)$/iu.test(declared ?? "") ? { ...decoded, warnings: [] } : decoded;
}
