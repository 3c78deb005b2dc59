/** What one cleaning rule did at one place: nothing is removed or joined without one of these. */
export interface Change {
  /** The rule's name, kebab-case: `join-hard-wrap`, `take-out-note-call`, … */
  readonly rule: string;
  /**
   * Place in the decoded file where it is plain text, else in all the text that its reader found: UTF-16 code units,
   * end exclusive.
   */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A place where a rule was not sure and left the text alone. */
export interface Doubt {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: string;
}

/** Where a note was called from in a cleaned paragraph. */
export interface NoteCall {
  /** The note's mark: `1`, `12`, `*`. */
  readonly mark: string;
  /** Offset in the paragraph's text at which the call stood: UTF-16 code units. */
  readonly at: number;
}

/** A paragraph as an author would have typed it: one line, single spaces, no markup, no note calls. */
export interface CleanParagraph {
  readonly text: string;
  /** Place in the decoded source: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly noteCalls: readonly NoteCall[];
  /** The opening words that stood in italics, where the source shows them. */
  readonly italicOpening?: string;
  /** From 1, where the source marks the paragraph as a heading. */
  readonly headingLevel?: number;
}

export interface Note {
  readonly mark: string;
  readonly text: string;
}

export interface CleanedDocument {
  readonly paragraphs: readonly CleanParagraph[];
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}
