import type { Step } from "./Stopwatch.ts";

/** Documents analysed and written as Parquet, ready to be loaded with others in one batch. */
export interface StagedPart {
  /** Where the Parquet files lie; undefined: none of its documents is to be loaded. */
  readonly folder: string | undefined;
  readonly documents: readonly StagedSource[];
  /** Documents whose content is in the corpus. */
  readonly alreadyThere: readonly { readonly path: string; readonly contentHash: string }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** What there is to say about files that are no documents, or hold many. */
  readonly remarks: readonly { readonly path: string; readonly warning: string }[];
  /** Of the bytes of all files, those up to the end of this part: 0 to 1. */
  readonly share: number;
  /** Seconds by step, where they were measured in another thread. */
  readonly seconds: Readonly<Partial<Record<Step, number>>>;
}

/** A staged document: what the report says of it. */
export interface StagedSource {
  /** Its number in the batch. */
  readonly d: number;
  readonly path: string;
  readonly id: string;
  readonly contentHash: string;
  /** sha256 of its cleaned paragraphs, hexadecimal: the same for a copy with other line breaks. */
  readonly textHash: string;
  /** Symbol, or the id if it has none. */
  readonly name: string;
  readonly paragraphs: number;
  /** Counted tokens. */
  readonly tokens: number;
  /** Sentences without a full stop. */
  readonly warnings: readonly string[];
}
