import type { Step } from "./Stopwatch.ts";

/** Documents analysed and written as Parquet, ready to be loaded with others in one batch. */
export interface StagedPart {
  /** Where the Parquet files lie; undefined: none of its documents is to be loaded. */
  readonly folder: string | undefined;
  readonly documents: readonly StagedSource[];
  /** Paths of documents whose content is in the corpus. */
  readonly alreadyThere: readonly string[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
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
  /** Symbol, or the id if it has none. */
  readonly name: string;
  readonly paragraphs: number;
  /** Counted tokens. */
  readonly tokens: number;
  /** Sentences without a full stop. */
  readonly warnings: readonly string[];
}
