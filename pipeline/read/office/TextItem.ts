import type { SourceNote, Span } from "../SourceDocument.ts";

/** What an office file holds, in reading order, before it has a place in the whole text. */
export type TextItem = ParagraphItem | NoteItem | RemovedItem;

/** A paragraph; all places are counted in its own text. Two line breaks with nothing between part it. */
export interface ParagraphItem {
  readonly kind: "paragraph";
  readonly text: string;
  readonly noteCalls: readonly SourceNote[];
  readonly italics?: Span;
  readonly page?: number;
  readonly headingLevel?: number;
}

/** A note with its mark as printed. */
export interface NoteItem {
  readonly kind: "note";
  readonly mark: string;
  readonly text: string;
}

/** What is no part of the text, by the rule that says so. */
export interface RemovedItem {
  readonly kind: "removed";
  readonly rule: string;
  readonly text: string;
}
