import { recogniseMarkup } from "./recogniseMarkup.ts";
import { UnreadableFile } from "./UnreadableFile.ts";
import { extensionOf, whyNotByContent, whyNotByName } from "./whyNoDocument.ts";

/** What a file is, told from its head; a `zip` may be a document of its own, which its directory tells. */
export type FileFormat =
  | "text"
  | "markdown"
  | "akn"
  | "tei"
  | "html"
  | "pdf"
  | "csv"
  | "jsonl"
  | "json array"
  | "parquet"
  | "odt"
  | "zip";

/** Bytes from a file's start by which its format is told. */
export const HEAD = 64 * 1024;

/** A zip begins with a member, or with its directory where it has none. */
const ZIP = ["PK\x03\x04", "PK\x05\x06"];

const TEXTS: Readonly<Record<string, FileFormat>> = {
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  xhtml: "html",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  jsonl: "jsonl",
  ndjson: "jsonl",
};

/** Formats whose files cannot be taken for text: one that does not begin like it is broken. */
const BINARY: Readonly<Record<string, string>> = {
  pdf: "PDF",
  parquet: "Parquet file",
  zip: "zip",
  docx: "DOCX",
  odt: "ODT",
  epub: "EPUB",
};

/**
 * The format of a file, told by its first bytes, then by the extension of its name.
 *
 * @param head the file's first `HEAD` bytes, or all that it has
 * @throws UnreadableFile with what to do, for what is certainly no document that can be read
 */
export function recogniseFormat(name: string, head: Uint8Array): FileFormat {
  const extension = extensionOf(name);
  const begin = Buffer.from(head.subarray(0, 1024)).toString("latin1");
  if (ZIP.some((mark) => begin.startsWith(mark))) return "zip";
  if (begin.startsWith("PAR1")) return "parquet";
  if (begin.startsWith("%PDF-") || (extension === "pdf" && begin.includes("%PDF-"))) return "pdf";
  refuse(whyNotByContent(name, head));
  refuse(head.length === 0 ? "the file is empty" : undefined);
  // What is served in a PDF's place is a page that says why.
  const binary = BINARY[extension];
  refuse(binary && `the ${binary} is broken: it does not begin like one; fetch or save it again`);
  const text = readHead(head);
  const markup = recogniseMarkup(text);
  if (markup !== undefined) return markup;
  refuse(whyNotByName(name));
  if (extension === "xml") return "akn";
  if (extension === "json" || /^\s*(?:\{\s*"|\[\s*\{\s*")/u.test(text)) return recogniseJson(text, extension);
  return TEXTS[extension] ?? "text";
}

function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new UnreadableFile(reason);
}

/** The head as far as marks in it are ASCII, whatever its encoding. */
function readHead(head: Uint8Array): string {
  return Buffer.from(head)
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "")
    .replaceAll("\0", "");
}

function recogniseJson(text: string, extension: string): FileFormat {
  if (extension === "jsonl" || extension === "ndjson") return "jsonl";
  if (text.trimStart().startsWith("[")) return "json array";
  const [line = ""] = text.trimStart().split("\n");
  try {
    JSON.parse(line);
    return "jsonl";
  } catch {
    throw new UnreadableFile(
      "the JSON is no table: give an array of objects, or one object a line, with the text in a field of each",
    );
  }
}
