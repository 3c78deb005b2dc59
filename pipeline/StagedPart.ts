import type { Step } from "./Stopwatch.ts";

/** Documents analysed and written as Parquet, ready to be loaded with others in one batch. */
export interface StagedPart {
  /** Where the Parquet files lie; undefined: none of its documents is to be loaded. */
  readonly folder: string | undefined;
  readonly documents: readonly StagedSource[];
  /** Documents whose content is in the corpus. */
  readonly alreadyThere: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly warnings: readonly { readonly path: string; readonly warning: string }[];
  /** Seconds by step, where they were measured in another thread. */
  readonly seconds: Readonly<Partial<Record<Step, number>>>;
}

/** A staged document: what the report says of it. */
export interface StagedSource {
  /** Its number in the batch. */
  readonly d: number;
  readonly path: string;
  /** Symbol, or the id if it has none. */
  readonly name: string;
  readonly paragraphs: number;
  /** Counted tokens. */
  readonly tokens: number;
}
