import type { Change, Doubt, Note, NoteCall } from "../clean/CleanedDocument.ts";
import type { Attribute } from "../read/SourceDocument.ts";
import type { Strength } from "./Strength.ts";

/** What a paragraph is in its document. Only `preambular`, `operative` and `plain` are body text. */
export type Role =
  | "header"
  | "title"
  | "opener"
  | "heading"
  | "preambular"
  | "operative"
  | "plain"
  | "closing"
  | "annex";

/** The roles whose paragraphs and tokens are counted (STATISTICS: "What is counted"). */
export const BODY_ROLES = ["preambular", "operative", "plain"] as const satisfies readonly Role[];

/** `draft` and `adopted` are resolutions; `text` is any other dated text. */
export type Kind = "adopted" | "draft" | "text";

/** Which fact placed the document on the time axis. */
export type DateSource = "adoption" | "distribution" | "session" | "metadata" | "file name";

/** ISO 639-1 code of a document or paragraph. */
export type Language = "fr" | "en" | "es" | "ru" | "ar" | "zh" | "und";

export interface Metadata {
  readonly kind: Kind;
  /** `A/RES/74/177`; absent where the text does not carry it: never guessed. */
  readonly symbol?: string;
  /** Without its number: "Renforcement du programme …". */
  readonly title?: string;
  readonly organ?: string;
  readonly committee?: string;
  readonly session?: number;
  /** "106", "108 b)". */
  readonly agendaItem?: string;
  /** ISO dates, `2019-12-18`. */
  readonly dateAdopted?: string;
  readonly dateDistributed?: string;
  /** The date that places the text in time, and what it was taken from. Year alone (`2019`) where no day is known. */
  readonly date?: string;
  readonly dateSource?: DateSource;
  readonly year?: number;
}

export interface Paragraph {
  /** From 1, in reading order, over all roles. */
  readonly seq: number;
  readonly role: Role;
  /** The operative paragraph's number as printed, without its full stop: "12". */
  readonly number?: string;
  /** The paragraph without its operative number. */
  readonly text: string;
  /** The opening phrase as written: "Prie instamment". */
  readonly opening?: string;
  /** The same as a lemma phrase, lower case: "prier instamment". */
  readonly openingLemma?: string;
  /** How strongly the opening verb of an operative paragraph acts; absent where its verb stands on no scale. */
  readonly strength?: Strength;
  readonly noteCalls: readonly NoteCall[];
}

/** A reference to another text: "74/177", "2012/12 à 2012/19" gives its two ends. */
export interface Citation {
  readonly text: string;
  /** `A/RES/74/177`, where the reference names one document for certain. */
  readonly symbol?: string;
  /** The paragraph it stands in; absent for a note. */
  readonly seq?: number;
}

/** A treaty that a note gives the place of in a treaty series. It has no symbol. */
export interface Treaty {
  /** The reference as written: "Nations Unies, Recueil des Traités, vol. 2225, no 39574". */
  readonly text: string;
  /** What the note is attached to: "Convention relative aux droits de l’enfant". */
  readonly name?: string;
  /** The paragraph that calls the note; absent where none does. */
  readonly seq?: number;
}

export interface StructuredDocument {
  readonly metadata: Metadata;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly citations: readonly Citation[];
  readonly treaties: readonly Treaty[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
  /** What else is known about the document, by name, in its giver's order: a table's columns, a file's keywords. */
  readonly attributes: readonly Attribute[];
}
