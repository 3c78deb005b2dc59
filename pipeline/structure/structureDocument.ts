import type { CleanedDocument } from "../clean/CleanedDocument.ts";
import { assignRoles, findOpener, type RoledParagraph } from "./assignRoles.ts";
import { findCitations } from "./findCitations.ts";
import { lemmatizeOpening } from "./lemmatizeOpening.ts";
import { readMetadata } from "./readMetadata.ts";
import { readOpening } from "./readOpening.ts";
import type { Language, Metadata, Paragraph, StructuredDocument } from "./StructuredDocument.ts";

/**
 * What a cleaned document is: its metadata, the role of each paragraph, opening phrases and citations.
 *
 * Resolutions are recognised in French; any other text gets plain paragraphs and the headings that its file
 * marks, and nothing is made up for it.
 */
export function structureDocument(clean: CleanedDocument, language: Language): StructuredDocument {
  const opener = language === "fr" ? findOpener(clean.paragraphs) : -1;
  const roled = opener < 0 ? clean.paragraphs.map(plain) : assignRoles(clean.paragraphs, opener);
  const metadata: Metadata = opener < 0 ? { kind: "text" } : readMetadata(roled);
  const paragraphs = roled.map((one, i) => toParagraph(one, i + 1));
  const cited = paragraphs.filter(({ role }) => role !== "title" || opener < 0);
  return {
    metadata,
    paragraphs,
    notes: clean.notes,
    citations: [
      ...cited.flatMap(({ text, seq }) => findCitations(text, metadata.organ, seq)),
      ...clean.notes.flatMap(({ text }) => findCitations(text, metadata.organ)),
    ],
    changes: clean.changes,
    doubts: clean.doubts,
  };
}

function plain({ text, noteCalls, headingLevel }: CleanedDocument["paragraphs"][number]): RoledParagraph {
  return { role: headingLevel === undefined ? "plain" : "heading", text, noteCalls };
}

function toParagraph({ role, number, text, noteCalls }: RoledParagraph, seq: number): Paragraph {
  const opening = role === "preambular" || role === "operative" ? readOpening(text) : undefined;
  return {
    seq,
    role,
    ...(number !== undefined && { number }),
    text,
    ...(opening && { opening: opening.phrase, openingLemma: lemmatizeOpening(opening.phrase, opening.form) }),
    noteCalls,
  };
}
