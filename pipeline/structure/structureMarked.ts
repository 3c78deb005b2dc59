import type { MarkedParagraph, MarkedSource } from "../read/SourceDocument.ts";
import { lemmatizeEnglishOpening } from "./lemmatizeEnglishOpening.ts";
import { lemmatizeOpening } from "./lemmatizeOpening.ts";
import { readOpening } from "./readOpening.ts";
import type { Language, Paragraph, StructuredDocument } from "./StructuredDocument.ts";

/** No opening phrase is longer than this, in characters: italics beyond it are a title or a mistake. */
const LONGEST_OPENING = 120;

/**
 * What a marked document is: its markup gives metadata, roles, numbers, notes and citations; opening phrases are
 * read by the rules for French, and in other languages taken from the italics.
 */
export function structureMarked(source: MarkedSource): StructuredDocument {
  return {
    metadata: source.metadata,
    paragraphs: source.paragraphs.map((paragraph, i) => toParagraph(paragraph, i + 1, source.language)),
    notes: source.notes,
    citations: source.citations.map(({ text, symbol, paragraph }) => ({
      text,
      ...(symbol !== undefined && { symbol }),
      ...(paragraph !== undefined && { seq: paragraph + 1 }),
    })),
    changes: [],
    doubts: [],
  };
}

function toParagraph(paragraph: MarkedParagraph, seq: number, language: Language): Paragraph {
  const { role, number, text, noteCalls } = paragraph;
  return {
    seq,
    role,
    ...(number !== undefined && { number }),
    text,
    ...(role === "preambular" || role === "operative" ? openingOf(paragraph, language) : {}),
    noteCalls,
  };
}

function openingOf(
  { role, text, italicOpening }: MarkedParagraph,
  language: Language,
): Pick<Paragraph, "opening" | "openingLemma"> {
  const italics = italicOpening !== undefined && italicOpening.length <= LONGEST_OPENING ? italicOpening : "";
  if (language === "fr") {
    const read = readOpening(text);
    if (read !== undefined)
      return { opening: read.phrase, openingLemma: lemmatizeOpening(read.phrase, read.form) };
    if (italics === "") return {};
    const form =
      role === "operative" ? "present" : /ant(?!\p{L})/u.test(italics) ? "participle" : "adjective";
    return { opening: italics, openingLemma: lemmatizeOpening(italics, form) };
  }
  if (italics === "") return {};
  if (language === "en") return { opening: italics, openingLemma: lemmatizeEnglishOpening(italics, role) };
  return { opening: italics };
}
