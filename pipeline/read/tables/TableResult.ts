import type { TextSource } from "../SourceDocument.ts";

/** What comes out of a table, in its order: a document for each row that holds one, and what there is to say. */
export type TableResult = TextSource | SkippedRow | TableRemark;

/** A row that holds no document. */
export interface SkippedRow {
  /** `row 12`. */
  readonly row: string;
  /** A sentence without a full stop. */
  readonly reason: string;
}

/** Something about the table as a whole: a sentence without a full stop. */
export interface TableRemark {
  readonly warning: string;
}

/** A row as a format gives it: its fields by their columns' names, or why it cannot be read. */
export interface TableRow {
  /** From 1, as a spreadsheet counts: a header is row 1. */
  readonly number: number;
  readonly fields?: ReadonlyMap<string, unknown>;
  readonly reason?: string;
}
