import { UnreadableFile } from "./UnreadableFile.ts";

/** What a file is, before it is known what it holds: an XML may be of any vocabulary, a zip may hold anything. */
export type FileFormat = "text" | "markdown" | "xml" | "zip";

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["old Office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["gzip", [0x1f, 0x8b]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31]],
];

/** A zip begins with a member, or with its directory where it has none. */
const ZIP: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Extensions of formats that are zips inside. */
const ZIPPED = new Set(["docx", "docm", "xlsx", "pptx", "odt", "ods", "odp", "epub"]);

const NAMED: Readonly<Record<string, string>> = {
  htm: "HTML",
  html: "HTML",
  xhtml: "HTML",
  csv: "CSV",
  tsv: "CSV",
  json: "JSON",
  jsonl: "JSON",
};

const MARKDOWN = new Set(["md", "markdown"]);

/**
 * The format of a file, told by its first bytes, then by the extension of its name.
 *
 * @param head the file's first bytes, at least 64 where it has as many
 * @throws UnreadableFile for a format that is known and has no reader yet
 */
export function recogniseFormat(name: string, head: Uint8Array): FileFormat {
  const begins = (magic: readonly number[]) => magic.every((byte, i) => head[i] === byte);
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ZIP.some(begins)) {
    if (ZIPPED.has(extension)) throw new UnreadableFile("Office and OpenDocument files cannot be read yet");
    return "zip";
  }
  const known = MAGIC.find(([, magic]) => begins(magic));
  if (known !== undefined) throw new UnreadableFile(`${known[0]} files cannot be read yet`);
  const named = NAMED[extension];
  if (named !== undefined) throw new UnreadableFile(`${named} files cannot be read yet`);
  if (extension === "xml" || opensWithDeclaration(head)) return "xml";
  if (extension === "zip") throw new UnreadableFile("the zip is broken: it does not begin like one");
  return MARKDOWN.has(extension) ? "markdown" : "text";
}

function opensWithDeclaration(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 64)).toString("latin1").replaceAll("\0", "");
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:\?xml\s|akomaNtoso[\s>])/u.test(text);
}
