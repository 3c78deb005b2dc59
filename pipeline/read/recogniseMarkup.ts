import { UnreadableFile } from "./UnreadableFile.ts";

/** What may stand before the root: declarations, comments, a document type with what it declares. */
const PROLOGUE = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+[^[>]*(?:\[[\s\S]*?\]\s*)?>)/iu;
const HTML = /^<(?:html|head|body|title|meta)[\s>]/iu;

/**
 * The format of a text in XML or HTML, told by its root element or document type.
 *
 * @param head the text's beginning
 * @returns undefined for a text that begins with no such markup
 * @throws UnreadableFile for XML of another vocabulary
 */
export function recogniseMarkup(head: string): "akn" | "tei" | "html" | "odt" | undefined {
  let rest = head;
  let [isXml, isHtml] = [false, false];
  for (let found = PROLOGUE.exec(rest); found !== null; found = PROLOGUE.exec(rest)) {
    isXml ||= found[0].startsWith("<?xml");
    isHtml ||= /^<!doctype\s+html/iu.test(found[0]);
    rest = rest.slice(found[0].length);
  }
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/u.exec(rest)?.[1] ?? "";
  if (root === "akomaNtoso") return "akn";
  if (root === "TEI" || root === "teiCorpus") return "tei";
  // A flat OpenDocument text: the same in one XML.
  if (/^<office:document\s/u.test(rest)) return "odt";
  if (isHtml || HTML.test(rest)) return "html";
  if (!isXml) return undefined;
  // A broken or endless prologue is told by the reader.
  if (root === "") return "akn";
  throw new UnreadableFile(
    `XML with the root <${root.slice(0, 40)}> is not read: give TEI, the UN's AKN4UN, HTML, or a table`,
  );
}
