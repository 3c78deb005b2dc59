/** What an ingest did; printed by `ingest --json` as it stands. */
export interface IngestReport {
  /** Documents that came in. */
  readonly documents: number;
  /** Their paragraphs, of all roles. */
  readonly paragraphs: number;
  /** Their counted tokens (all but punctuation and symbols), in paragraphs of all roles. */
  readonly tokens: number;
  readonly seconds: number;
  /** Present if the ingest was ended before all files were done. */
  readonly cancelled?: true;
  /** Those of them that took the place of another text of the same id. */
  readonly replaced: number;
  /** Files whose content was in the corpus before, or came twice. */
  readonly already_there: number;
  /** Reasons are sentences without a full stop. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Sentences without a full stop; a warning without a path concerns the corpus. */
  readonly warnings: readonly { readonly path?: string; readonly warning: string }[];
}
