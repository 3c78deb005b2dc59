import type { CleanedDocument } from "../clean/CleanedDocument.ts";
import { assignRoles, type RoledParagraph } from "./assignRoles.ts";
import { englishResolutions } from "./englishResolutions.ts";
import { findCitations } from "./findCitations.ts";
import { findOpener } from "./findOpener.ts";
import { findTreaties } from "./findTreaties.ts";
import { frenchResolutions } from "./frenchResolutions.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";
import { readMetadata } from "./readMetadata.ts";
import type { Language, Metadata, Paragraph, Role, StructuredDocument } from "./StructuredDocument.ts";
import { withJoinedParts } from "./withJoinedParts.ts";

/**
 * What a cleaned document is: its metadata, the role of each paragraph, opening phrases and citations.
 *
 * Resolutions are recognised in French and English; any other text gets plain paragraphs and the headings that its
 * file marks, and nothing is made up for it.
 */
export function structureDocument(clean: CleanedDocument, language: Language): StructuredDocument {
  const words = RESOLUTIONS[language];
  const opener = words === undefined ? -1 : findOpener(clean.paragraphs, words);
  const isResolution = words !== undefined && opener >= 0;
  const roled = isResolution ? assignRoles(clean.paragraphs, opener, words) : clean.paragraphs.map(plain);
  const metadata: Metadata = isResolution ? readMetadata(roled, words) : { kind: "text" };
  const paragraphs = roled.map((one, i) => toParagraph(one, i + 1, words));
  const cited = paragraphs.filter(({ role }) => role !== "title" || !isResolution);
  return {
    metadata,
    paragraphs,
    notes: clean.notes,
    citations: [
      ...cited.flatMap(({ text, seq }) => findCitations(text, metadata.organ, seq)),
      ...clean.notes.flatMap(({ text }) => findCitations(text, metadata.organ)),
    ],
    treaties: findTreaties(paragraphs, clean.notes),
    changes: withJoinedParts(
      clean.changes,
      roled.flatMap(({ parts = [] }) => parts),
    ),
    doubts: clean.doubts,
    attributes: [],
  };
}

const RESOLUTIONS: Readonly<Partial<Record<Language, ResolutionLanguage>>> = {
  fr: frenchResolutions,
  en: englishResolutions,
};

function plain({ text, noteCalls, headingLevel }: CleanedDocument["paragraphs"][number]): RoledParagraph {
  return { role: headingLevel === undefined ? "plain" : "heading", text, noteCalls };
}

function toParagraph(
  { role, number, text, noteCalls }: RoledParagraph,
  seq: number,
  words: ResolutionLanguage | undefined,
): Paragraph {
  return {
    seq,
    role,
    ...(number !== undefined && { number }),
    text,
    ...(words !== undefined && openingOf(role, text, words)),
    noteCalls,
  };
}

function openingOf(
  role: Role,
  text: string,
  words: ResolutionLanguage,
): Pick<Paragraph, "opening" | "openingLemma" | "strength"> {
  const opening = role === "preambular" || role === "operative" ? words.readOpening(text) : undefined;
  if (opening === undefined) return {};
  const { phrase } = opening;
  const openingLemma = words.lemmatizeOpening(opening);
  const strength =
    role === "operative" ? words.readStrength(openingLemma, text.slice(phrase.length)) : undefined;
  return { opening: phrase, openingLemma, ...(strength !== undefined && { strength }) };
}
