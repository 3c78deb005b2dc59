import { basename, dirname } from "node:path";
import type { ByteSource } from "./ByteSource.ts";
import { bytesOfFile } from "./bytesOfFile.ts";
import type { ListedFacts } from "./facts/createListedFacts.ts";
import { isMetadataTable } from "./facts/fileKeys.ts";
import { isSidecar } from "./isPassedOver.ts";
import { explainFailure } from "./readBytes.ts";
import { type DocumentFormat, isTable, readDocuments } from "./readDocuments.ts";
import { withSidecar } from "./readSidecar.ts";
import { readZipDirectory } from "./readZipDirectory.ts";
import { readZipped } from "./readZipped.ts";
import { HEAD, recogniseFormat } from "./recogniseFormat.ts";
import { recogniseZip } from "./recogniseZip.ts";
import type { SourceDocument } from "./SourceDocument.ts";
import type { TableResult } from "./tables/TableResult.ts";
import { UnreadableFile } from "./UnreadableFile.ts";
import { openFile } from "./withBytes.ts";
import { withListedFacts } from "./withListedFacts.ts";
import { withShare } from "./withShare.ts";

/** A file, a file in a zip or a row of a table that cannot be read. */
export interface SkippedSource {
  /** `folder/session.zip!file.xml` for a file in a zip, `folder/table.csv!row 12` for a row. */
  readonly path: string;
  /** A sentence for people, without a full stop. */
  readonly reason: string;
}

export interface ReadOptions {
  /** Ends the reading between two files of a zip and two rows of a table. */
  readonly signal?: AbortSignal;
  /** Told the share of a zip's or table's bytes that is read, 0 to 1, before what stands there comes. */
  readonly onShare?: (share: number) => void;
  /** Told what there is to say about a file that is no document, or holds many: a sentence without a full stop. */
  readonly onRemark?: (path: string, warning: string) => void;
  /** What `metadata.csv` tells about the files that are read together. */
  readonly listed?: ListedFacts;
}

/**
 * The documents of a file, in its order: of a text one, of the UN's XML one a statement, of a table one a row, of a zip
 * those of all its files. What cannot be read is yielded with its reason, and the rest goes on.
 *
 * Facts that a sidecar beside the file or a `metadata.csv` tells are added; these themselves yield nothing.
 */
export async function* readSources(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<SourceDocument | SkippedSource> {
  if (isSidecar(basename(path))) return;
  let file: Awaited<ReturnType<typeof openFile>> | undefined;
  try {
    file = await openFile(path);
    yield* readOpen(path, await bytesOfFile(file), options);
  } catch (error) {
    yield { path, reason: reasonOf(error) };
  } finally {
    await file?.close();
  }
}

/** True for what could not be read. */
export function isSkipped(source: SourceDocument | SkippedSource): source is SkippedSource {
  return "reason" in source;
}

async function* readOpen(
  path: string,
  bytes: ByteSource,
  options: ReadOptions,
): AsyncGenerator<SourceDocument | SkippedSource> {
  const name = basename(path);
  const table = isMetadataTable(name) ? await options.listed?.table(path) : undefined;
  for (const warning of table?.warnings ?? []) options.onRemark?.(path, warning);
  if (table !== undefined) return;
  const format = recogniseFormat(name, await bytes.read(0, HEAD));
  if (format !== "zip") {
    yield* readFile(path, format, bytes, options);
    return;
  }
  const members = await readZipDirectory(bytes);
  const inner = await recogniseZip(bytes, members, name);
  if (inner !== "folder") {
    yield* readFile(path, inner, bytes, options);
    return;
  }
  for await (const { member, result, share } of readZipped(bytes, members)) {
    if (options.signal?.aborted) return;
    options.onShare?.(share);
    yield* settle(`${path}!${member}`, dirname(path), result, options);
  }
}

async function* readFile(path: string, format: DocumentFormat, bytes: ByteSource, options: ReadOptions) {
  const counted = isTable(format) ? withShare(bytes, format, options.onShare) : bytes;
  const facts = isTable(format) ? undefined : await options.listed?.about(path);
  for await (const result of readDocuments(basename(path), format, counted)) {
    if (options.signal?.aborted) return;
    yield* settle(path, dirname(path), "kind" in result ? withListedFacts(result, facts) : result, options);
  }
}

async function* settle(
  path: string,
  folder: string,
  result: SourceDocument | TableResult | { readonly reason: string },
  { onRemark }: ReadOptions,
): AsyncGenerator<SourceDocument | SkippedSource> {
  if ("warning" in result) onRemark?.(path, result.warning);
  else if ("reason" in result)
    yield { path: "row" in result ? `${path}!${result.row}` : path, reason: result.reason };
  else if (result.kind === "marked")
    yield { ...result, metadata: await withSidecar(result.metadata, folder) };
  else yield result;
}

/** A failure that is nobody's file's fault is not swallowed. */
function reasonOf(error: unknown): string {
  const known = explainFailure(error);
  if (known instanceof UnreadableFile) return known.reason;
  throw error;
}
