import type { SourceFormat } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["Zip, Word and OpenDocument", [0x50, 0x4b, 0x03, 0x04]],
  ["Zip, Word and OpenDocument", [0x50, 0x4b, 0x05, 0x06]],
  ["old Office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["gzip", [0x1f, 0x8b]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31]],
];

const NAMED: Readonly<Record<string, string>> = {
  htm: "HTML",
  html: "HTML",
  xhtml: "HTML",
  xml: "XML",
  csv: "CSV",
  tsv: "CSV",
  json: "JSON",
  jsonl: "JSON",
};

const MARKDOWN = new Set(["md", "markdown"]);

/**
 * The format of a file, told by its first bytes, then by the extension of its name.
 *
 * @param head the file's first bytes, at least sixteen where it has as many
 * @throws UnreadableFile for a format that is known and has no reader yet
 */
export function recogniseFormat(name: string, head: Uint8Array): SourceFormat {
  for (const [format, magic] of MAGIC) {
    if (magic.every((byte, i) => head[i] === byte))
      throw new UnreadableFile(`${format} files cannot be read yet`);
  }
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const named = NAMED[extension];
  if (named !== undefined) throw new UnreadableFile(`${named} files cannot be read yet`);
  return MARKDOWN.has(extension) ? "markdown" : "text";
}
