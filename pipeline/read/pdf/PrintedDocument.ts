import type { PrintedNote } from "./gatherNotes.ts";
import type { Line } from "./PageContent.ts";

/** What stands on the pages, in reading order. */
export type PrintedItem =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "note"; readonly note: PrintedNote }
  | { readonly kind: "removed"; readonly rule: string; readonly text: string };

/** A document's pages told apart into text, notes and what is no part of either. */
export interface PrintedDocument {
  readonly items: readonly PrintedItem[];
  /** The size of the running text, in points. */
  readonly body: number;
  /** Pages on which nothing but running heads and feet was found, from 1. */
  readonly empty: readonly number[];
}
