/** A stretch of Markdown that can be read by itself. */
export type Chunk =
  | { readonly kind: "text"; readonly text: string; readonly start: number }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly string[] }
  | { readonly kind: "note"; readonly mark: string; readonly text: string };

/** What stands in no chunk: comments, the targets of links, marks of notes, tables and code. */
export interface Unread {
  readonly rule: string;
  readonly text: string;
  /** How many chunks stand before it. */
  readonly behind: number;
}

export interface SplitMarkdown {
  readonly chunks: readonly Chunk[];
  readonly unread: readonly Unread[];
  /** Labels that links may refer to, lower case. */
  readonly labels: ReadonlySet<string>;
}
