import type { Note, NoteCall } from "../clean/CleanedDocument.ts";
import type { Language, Metadata, Role } from "../structure/StructuredDocument.ts";

/** One document of a file, before anything is analysed. */
export type SourceDocument = TextSource | MarkedSource;

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
}

/** A file read and decoded, before anything is taken out or joined. */
export interface TextSource extends Source {
  readonly kind: "text";
  readonly format: "text" | "markdown";
  readonly blocks: readonly SourceBlock[];
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
