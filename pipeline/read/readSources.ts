import { open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { readAkn } from "./akn/readAkn.ts";
import { isPassedOver, isSidecar } from "./isPassedOver.ts";
import { explainFailure, readBytes } from "./readBytes.ts";
import { withSidecar } from "./readSidecar.ts";
import { LONGEST_FILE } from "./readSource.ts";
import { readText } from "./readText.ts";
import { readZip } from "./readZip.ts";
import { type FileFormat, recogniseFormat } from "./recogniseFormat.ts";
import type { SourceDocument } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Longest XML that is read, in bytes: its tree is held in memory. The longest resolution of the UN has 0.5 MB. */
export const LONGEST_XML = 32 * 1024 * 1024;

/** A file, or a file in a zip, that cannot be read. */
export interface SkippedSource {
  /** `folder/session.zip!file.xml` for a file in a zip. */
  readonly path: string;
  /** A sentence for people, without a full stop. */
  readonly reason: string;
}

/**
 * The documents of a file, in its order: of a text one, of the UN's XML one a statement, of a zip those of all its
 * files, read one after the other. What cannot be read is yielded with its reason, and the rest goes on.
 *
 * Facts that a sidecar beside the file tells are added (`withSidecar`); a sidecar itself yields nothing.
 *
 * @param options.signal ends the reading between two files of a zip
 * @param options.onShare told the share of a zip's packed bytes that is read, 0 to 1, before a file's documents come
 */
export async function* readSources(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<SourceDocument | SkippedSource> {
  if (isSidecar(basename(path))) return;
  try {
    const format = recogniseFormat(basename(path), await readHead(path));
    if (format === "zip") yield* readMembers(path, options);
    else {
      const bytes = await readBytes(path, limitOf(format));
      yield* await readDocuments(basename(path), bytes, format, dirname(path));
    }
  } catch (error) {
    yield { path, reason: reasonOf(error) };
  }
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onShare?: (share: number) => void;
}

/** True for what could not be read. */
export function isSkipped(source: SourceDocument | SkippedSource): source is SkippedSource {
  return "reason" in source;
}

async function* readMembers(
  path: string,
  { signal, onShare }: ReadOptions,
): AsyncGenerator<SourceDocument | SkippedSource> {
  let files = 0;
  const wanted = (name: string) => !isPassedOver(name);
  const limit = (name: string) => limitOf(/\.xml$/iu.test(name) ? "xml" : "text");
  for await (const { name, bytes, reason, share } of readZip(path, wanted, limit)) {
    if (signal?.aborted) return;
    files += 1;
    onShare?.(share);
    const place = `${path}!${name}`;
    try {
      if (bytes === undefined) yield { path: place, reason: reason ?? "the file could not be read" };
      else yield* await readMember(name, bytes, dirname(path));
    } catch (error) {
      yield { path: place, reason: reasonOf(error) };
    }
  }
  if (files === 0) throw new UnreadableFile("the zip holds no documents");
}

async function readMember(path: string, bytes: Uint8Array, folder: string) {
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  const format = recogniseFormat(name, bytes);
  if (format === "zip") throw new UnreadableFile("a zip inside a zip is not read");
  return readDocuments(name, bytes, format, folder);
}

async function readDocuments(
  name: string,
  bytes: Uint8Array,
  format: Exclude<FileFormat, "zip">,
  folder: string,
): Promise<readonly SourceDocument[]> {
  if (format !== "xml") return [readText(name, format, bytes)];
  const documents: SourceDocument[] = [];
  for (const source of readAkn(name, bytes))
    documents.push({ ...source, metadata: await withSidecar(source.metadata, folder) });
  return documents;
}

function limitOf(format: FileFormat): number {
  return format === "xml" ? LONGEST_XML : LONGEST_FILE;
}

async function readHead(path: string): Promise<Uint8Array> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, "r");
  } catch (error) {
    throw explainFailure(error);
  }
  try {
    if (!(await file.stat()).isFile()) throw new UnreadableFile("not an ordinary file");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw explainFailure(error);
  } finally {
    await file.close();
  }
}

/** A failure that is nobody's file's fault is not swallowed. */
function reasonOf(error: unknown): string {
  const known = explainFailure(error);
  if (known instanceof UnreadableFile) return known.reason;
  throw error;
}
