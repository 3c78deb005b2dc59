import { readAkn } from "./akn/readAkn.ts";
import type { ByteSource } from "./ByteSource.ts";
import { readDocx } from "./docx/readDocx.ts";
import { readEpub } from "./epub/readEpub.ts";
import { readHtml } from "./html/readHtml.ts";
import { LONGEST_TEXT } from "./longestText.ts";
import { readMarkdown } from "./markdown/readMarkdown.ts";
import { readOdt } from "./odt/readOdt.ts";
import { readPdf } from "./pdf/readPdf.ts";
import { tooLarge } from "./readBytes.ts";
import { readText } from "./readText.ts";
import type { FileFormat } from "./recogniseFormat.ts";
import type { SourceDocument } from "./SourceDocument.ts";
import { readCsv } from "./tables/readCsv.ts";
import { readJsonArray } from "./tables/readJsonArray.ts";
import { readJsonl } from "./tables/readJsonl.ts";
import { readParquet } from "./tables/readParquet.ts";
import type { TableResult } from "./tables/TableResult.ts";
import { readTei } from "./tei/readTei.ts";

export type DocumentFormat = Exclude<FileFormat, "zip"> | "docx" | "epub";

type Reader = (name: string, bytes: Uint8Array) => ReadResult | Promise<ReadResult>;
type ReadResult = SourceDocument | Iterable<SourceDocument>;

/** A reader of files that are held in memory whole. */
interface HeldReader {
  readonly read: Reader;
  /** Bytes. */
  readonly longest: number;
  readonly advice?: string;
}

const MEGABYTE = 1024 * 1024;
/** Longest XML that is read, in bytes: its tree is held in memory. The longest resolution of the UN has 0.5 MB. */
export const LONGEST_XML = 32 * MEGABYTE;
/** Longest file of the other formats that are held in memory. */
export const LONGEST_FILE = 200 * MEGABYTE;
const SPLIT = "split it, or give a table with a row a document (CSV, JSON Lines or Parquet)";

const READERS: Readonly<Partial<Record<DocumentFormat, HeldReader>>> = {
  text: { read: (name, bytes) => readText(name, "text", bytes), longest: LONGEST_TEXT, advice: SPLIT },
  markdown: { read: readMarkdown, longest: LONGEST_TEXT, advice: SPLIT },
  html: { read: readHtml, longest: LONGEST_TEXT, advice: "save the part with the text" },
  akn: { read: readAkn, longest: LONGEST_XML },
  tei: { read: readTei, longest: LONGEST_XML, advice: "split it" },
  pdf: { read: readPdf, longest: LONGEST_FILE, advice: "split it" },
  docx: { read: readDocx, longest: LONGEST_FILE },
  odt: { read: readOdt, longest: LONGEST_FILE },
  epub: { read: readEpub, longest: LONGEST_FILE },
};

type TableReader = (name: string, bytes: ByteSource) => AsyncGenerator<TableResult>;

const TABLES: Readonly<Partial<Record<DocumentFormat, TableReader>>> = {
  csv: readCsv,
  jsonl: readJsonl,
  "json array": readJsonArray,
  parquet: readParquet,
};

/** True for formats that are read bit by bit, whatever their size. */
export function isTable(format: DocumentFormat): boolean {
  return format in TABLES;
}

/**
 * The documents of a file in its order: of a table one a row, of XML one a text, of all others one.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if the file, or what is left of a table, cannot be read
 */
export async function* readDocuments(
  name: string,
  format: DocumentFormat,
  bytes: ByteSource,
): AsyncGenerator<SourceDocument | TableResult> {
  const table = TABLES[format];
  if (table !== undefined) {
    yield* table(name, bytes);
    return;
  }
  const reader = READERS[format];
  if (reader === undefined) throw new RangeError(`no reader for the format: ${format}`);
  if (bytes.size > reader.longest) throw tooLarge(reader.longest, reader.advice);
  const result = await reader.read(name, await bytes.read(0, bytes.size));
  if (Symbol.iterator in result) yield* result;
  else yield result;
}
