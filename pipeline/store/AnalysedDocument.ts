import type { Analysis } from "../language/Analysis.ts";
import type { Language, Paragraph, StructuredDocument } from "../structure/StructuredDocument.ts";
import type { ThemeMatch } from "../themes/Theme.ts";

/** A paragraph with its words and the themes it mentions. */
export interface AnalysedParagraph extends Paragraph {
  readonly language: Language;
  readonly analysis: Analysis;
  readonly matches: readonly ThemeMatch[];
}

/** A document as the store takes it: everything known about it but its number. */
export interface AnalysedDocument extends Omit<StructuredDocument, "paragraphs"> {
  /** Symbol's slug and language (`a-res-74-177-fr`), else the content hash's first 12 characters. */
  readonly id: string;
  readonly contentHash: string;
  readonly sourceName: string;
  readonly format: string;
  readonly language: Language;
  readonly paragraphs: readonly AnalysedParagraph[];
}
