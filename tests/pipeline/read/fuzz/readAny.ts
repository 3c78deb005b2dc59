import { cleanDocument } from "../../../../pipeline/clean/cleanDocument.ts";
import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { bytesInMemory } from "../../../../pipeline/read/bytesInMemory.ts";
import { readDocuments } from "../../../../pipeline/read/readDocuments.ts";
import { readZipDirectory } from "../../../../pipeline/read/readZipDirectory.ts";
import { readZipped } from "../../../../pipeline/read/readZipped.ts";
import { HEAD, recogniseFormat } from "../../../../pipeline/read/recogniseFormat.ts";
import { recogniseZip } from "../../../../pipeline/read/recogniseZip.ts";
import type { ParagraphSource, SourceDocument } from "../../../../pipeline/read/SourceDocument.ts";
import { UnreadableFile } from "../../../../pipeline/read/UnreadableFile.ts";
import { structureDocument } from "../../../../pipeline/structure/structureDocument.ts";
import { structureMarked } from "../../../../pipeline/structure/structureMarked.ts";
import { textOutside } from "../sourceTexts.ts";

/** How a file ended: read, read with warnings, or refused with a reason. All else is an error that is thrown. */
export type Outcome =
  | { readonly kind: "read" | "read with warnings" }
  | { readonly kind: "refused"; readonly reason: string };

type Result = SourceDocument | { readonly warning: string } | { readonly reason: string };

/**
 * Reads a file as the pipeline does, cleans and structures what comes out, and checks that no text is lost.
 *
 * @throws Error whatever is thrown that is no refusal, and if a source's places do not hold all of its text
 */
export async function readAny(name: string, bytes: Uint8Array): Promise<Outcome> {
  let documents = 0;
  let reason: string | undefined;
  let hasWarnings = false;
  try {
    for await (const result of readResults(name, bytes)) {
      if ("warning" in result) hasWarnings = true;
      else if ("reason" in result) reason ??= result.reason;
      else {
        documents += 1;
        hasWarnings ||= result.warnings.length > 0;
        useSource(result);
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    reason ??= error.reason;
  }
  if (documents === 0) {
    if (reason === undefined) throw new Error("the file was neither read nor refused");
    return { kind: "refused", reason };
  }
  return { kind: hasWarnings || reason !== undefined ? "read with warnings" : "read" };
}

async function* readResults(name: string, bytes: Uint8Array): AsyncGenerator<Result> {
  const source = bytesInMemory(bytes);
  const format = recogniseFormat(name, bytes.subarray(0, HEAD));
  if (format !== "zip") {
    yield* readDocuments(name, format, source);
    return;
  }
  const members = await readZipDirectory(source);
  const inner = await recogniseZip(source, members, name);
  if (inner !== "folder") yield* readDocuments(name, inner, source);
  else for await (const { result } of readZipped(source, members)) yield result;
}

function useSource(source: SourceDocument): void {
  if (source.kind === "marked") structureMarked(source);
  else {
    const isKnown = () => false;
    if (source.kind === "paragraphs") checkPlaces(source);
    const clean =
      source.kind === "paragraphs" ? cleanParagraphs(source, isKnown) : cleanDocument(source, isKnown);
    structureDocument(clean, "fr");
  }
}

function checkPlaces(source: ParagraphSource): void {
  const { text, paragraphs, notes, removed } = source;
  const spans = [...paragraphs.flatMap(({ pieces }) => pieces), ...notes, ...removed];
  for (const { start, end } of spans)
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`no place in the text: ${start}–${end}`);
  for (const { pieces, noteCalls } of paragraphs) {
    if (!pieces.some(({ start, end }) => start < end)) throw new Error("a paragraph without text");
    for (const call of noteCalls)
      if (!pieces.some(({ start, end }) => call.start >= start && call.end <= end))
        throw new Error("a note is called outside of its paragraph");
  }
  const lost = textOutside(source).trim();
  if (lost !== "") throw new Error(`text stands in nothing: ${lost.slice(0, 60)}`);
}
