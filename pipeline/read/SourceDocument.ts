import type { Change, Doubt, Note, NoteCall } from "../clean/CleanedDocument.ts";
import type { Language, Metadata, Role } from "../structure/StructuredDocument.ts";

/** One document of a file, before anything is analysed. */
export type SourceDocument = TextSource | ParagraphSource | MarkedSource;

/** One run of text of a file, in reading order, as its format gives it. */
export interface SourceBlock {
  readonly text: string;
  /** Where the block begins in the decoded file: UTF-16 code units from its start. */
  readonly start: number;
  /** Page number from 1, where the format knows pages. */
  readonly page?: number;
}

interface Source {
  /** File name without its folder; for people, never used to open anything. */
  readonly name: string;
  /**
   * sha256 of the bytes of the file or zip member, hexadecimal; where these hold several documents, of the bytes
   * and the document's number among them.
   */
  readonly contentHash: string;
  /** What the reader was not sure of, as sentences without a full stop. */
  readonly warnings: readonly string[];
  /** What stands about the document outside of its text. */
  readonly facts?: SourceFacts;
}

/** Facts about a document that a table's columns, front matter, `metadata.csv` or a file's own head give. */
export interface SourceFacts {
  /** The document's id as its giver writes it. */
  readonly id?: string;
  readonly title?: string;
  /** ISO day, month or year: `2019-12-18`, `2019-12`, `2019`. */
  readonly date?: string;
  readonly language?: Language;
  /** True where the user gave the facts (a table, front matter, `metadata.csv`): they stand above what the text says. */
  readonly given: boolean;
  /** All other columns or fields with a value, in their order. */
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** As the file names it: `author`, `Party`. */
  readonly name: string;
  readonly value: string;
}

/** A file read and decoded, before anything is taken out or joined. */
export interface TextSource extends Source {
  readonly kind: "text";
  readonly format: "text" | "markdown" | "csv" | "jsonl" | "parquet";
  readonly blocks: readonly SourceBlock[];
  /** What the reader left out, in order and without overlaps: white space holds its place in the blocks. */
  readonly blanked?: readonly Blanked[];
}

/** A stretch of the decoded file that its reader left out, as it was written. */
export interface Blanked extends SourceRemoval {
  readonly before: string;
}

/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A document whose file tells paragraphs, notes and page furniture apart, but not what each is in a resolution.
 *
 * All places are counted in `text`. What stands outside of all paragraphs, notes and removals is white space.
 */
export interface ParagraphSource extends Source {
  readonly kind: "paragraphs";
  readonly format: "html" | "markdown" | "docx" | "odt" | "epub" | "tei" | "pdf";
  /** All that the reader found in the file, in reading order, also what is no paragraph. */
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  readonly notes: readonly SourceNote[];
  readonly removed: readonly SourceRemoval[];
  readonly doubts: readonly Doubt[];
}

export interface SourceParagraph {
  /**
   * Where its text stands, at least one, in reading order: several where a page break or a note parts it. Line breaks
   * in a piece, and between two, are the file's and not the author's: cleaning joins them.
   */
  readonly pieces: readonly Span[];
  /** Page number from 1, where the format knows pages. */
  readonly page?: number;
  /** Calls of notes in its pieces: cleaning takes them out. */
  readonly noteCalls: readonly SourceNote[];
  /** The italics with which it opens. */
  readonly italics?: Span;
  /** From 1, where the file marks it as a heading. */
  readonly headingLevel?: number;
}

/** A note's text, or the place it is called from, with the note's mark: `1`, `*`. */
export interface SourceNote extends Span {
  readonly mark: string;
}

/** What a reader leaves out as no part of the text, by the rule's name: `take-out-page-header`, `take-out-menu`. */
export interface SourceRemoval extends Span {
  readonly rule: string;
}

/** A document whose file marks its paragraphs, roles, notes and references: nothing is left to clean. */
export interface MarkedSource extends Source {
  readonly kind: "marked";
  readonly format: "akn4un";
  readonly language: Language;
  readonly metadata: MarkedMetadata;
  readonly paragraphs: readonly MarkedParagraph[];
  readonly notes: readonly Note[];
  readonly citations: readonly MarkedCitation[];
  /**
   * What its reader left out or wrote otherwise, in order. Places are counted in the paragraphs' and then the notes'
   * texts as the file has them, an empty line between each and the next.
   */
  readonly changes: readonly Change[];
}

export type SourceFormat = SourceDocument["format"];

/** What only marked formats and their sidecars tell about a document, beside what every document may have. */
export interface MarkedMetadata extends Metadata {
  /** Symbol of the draft that was adopted: `A/C.3/74/L.18/Rev.1`. */
  readonly draftSymbol?: string;
  readonly keywords?: readonly Keyword[];
  /** Subject headings of the sidecar. */
  readonly subjects?: readonly Keyword[];
  readonly sponsors?: readonly string[];
}

/** A term of a controlled vocabulary: "civil society" of "UNBIS Thesaurus". */
export interface Keyword {
  readonly term: string;
  readonly vocabulary?: string;
}

export interface MarkedParagraph {
  readonly role: Role;
  /** The operative number without its full stop. */
  readonly number?: string;
  /** One line, single spaces, without its number and note calls. */
  readonly text: string;
  readonly noteCalls: readonly NoteCall[];
  /** The words in italics that the paragraph opens with. */
  readonly italicOpening?: string;
}

export interface MarkedCitation {
  /** The link's words. */
  readonly text: string;
  /** `A/RES/74/177`, where the link names one document. */
  readonly symbol?: string;
  /** Index of its paragraph, from 0; absent for a note. */
  readonly paragraph?: number;
}
