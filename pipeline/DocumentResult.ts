/** What became of one document, or of a path that holds none; told once for each, and once for each remark. */
export interface DocumentResult {
  /** As reports name it; `folder/session.zip!file.xml` for a document out of a zip. */
  readonly path: string;
  /** `remark`: its warnings are about a file that is no document, or holds many. */
  readonly outcome: "loaded" | "replaced" | "already there" | "skipped" | "remark";
  /** Symbol, or the id if it has none; known once the document has been analysed. */
  readonly name?: string;
  readonly id?: string;
  /** Of all roles; 0 for what was not analysed. */
  readonly paragraphs: number;
  /** Counted tokens; 0 for what was not analysed. */
  readonly tokens: number;
  /** Why it was skipped: a sentence without a full stop. */
  readonly reason?: string;
  /** Sentences without a full stop. */
  readonly warnings: readonly string[];
}
