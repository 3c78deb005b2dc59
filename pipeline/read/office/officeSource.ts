import { hashBytes } from "../hashBytes.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { assembleSource } from "./assembleSource.ts";
import type { TextItem } from "./TextItem.ts";

export interface OfficeFile {
  readonly format: "docx" | "odt";
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly warnings: Iterable<string>;
}

/**
 * What a word processor's file holds, as a document.
 *
 * @throws UnreadableFile if it has neither a paragraph nor a note
 */
export function officeSource(
  { format, name, bytes, warnings }: OfficeFile,
  items: readonly TextItem[],
): ParagraphSource {
  const source = assembleSource(items);
  if (source.paragraphs.length === 0 && source.notes.length === 0)
    throw new UnreadableFile(
      "the document holds no text: if its pages are pictures, run text recognition (OCR) on them first",
    );
  return {
    kind: "paragraphs",
    format,
    name,
    contentHash: hashBytes(bytes),
    warnings: [...warnings],
    ...source,
    doubts: [],
  };
}
