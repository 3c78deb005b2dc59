/** A document as it goes from the reading thread to an analysing one, by way of the owner, who never unpacks it. */
export interface PackedSource {
  readonly path: string;
  readonly contentHash: string;
  /** The SourceDocument in V8's serial form, in memory that threads share: it is never copied again. */
  readonly bytes: Uint8Array;
}

/** Documents read together: enough to be worth a question, few enough to keep every thread busy to the end. */
export interface Portion {
  readonly sources: readonly PackedSource[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** What there is to say about files that are no documents, or hold many. */
  readonly remarks: readonly { readonly path: string; readonly warning: string }[];
  /** Where reading goes on after this portion. */
  readonly place: Place;
  readonly seconds: number;
}

/** A place in a list of files: so many documents and remarks of the file with this index are behind it. */
export interface Place {
  readonly file: number;
  readonly events: number;
  /** Of this file's bytes those that are read, 0 to 1. */
  readonly share: number;
}
