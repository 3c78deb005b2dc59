/** One run of text of a file, in reading order, as its format gives it. */
export interface SourceBlock {
  readonly text: string;
  /** Where the block begins in the decoded file: UTF-16 code units from its start. */
  readonly start: number;
  /** Page number from 1, where the format knows pages. */
  readonly page?: number;
}

/** A file read and decoded, before anything is taken out or joined. */
export interface SourceDocument {
  /** File name without its folder; for people, never used to open anything. */
  readonly name: string;
  readonly format: SourceFormat;
  /** sha256 of the file's bytes, hexadecimal. */
  readonly contentHash: string;
  readonly blocks: readonly SourceBlock[];
  /** What the reader was not sure of, as sentences without a full stop. */
  readonly warnings: readonly string[];
}

export type SourceFormat = "text" | "markdown";
