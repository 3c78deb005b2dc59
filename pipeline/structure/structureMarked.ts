import type { MarkedParagraph, MarkedSource } from "../read/SourceDocument.ts";
import { withLetter } from "./citations/withLetter.ts";
import { findTreaties } from "./findTreaties.ts";
import { lemmatizeEnglishOpening } from "./lemmatizeEnglishOpening.ts";
import { lemmatizeOpening } from "./lemmatizeOpening.ts";
import { markedAttributes } from "./markedAttributes.ts";
import { readOpening } from "./readOpening.ts";
import type { Language, Paragraph, StructuredDocument } from "./StructuredDocument.ts";
import type { StrengthReader } from "./strength/createStrengthReader.ts";
import { readEnglishStrength } from "./strength/readEnglishStrength.ts";
import { readFrenchStrength } from "./strength/readFrenchStrength.ts";

type Found = Pick<Paragraph, "opening" | "openingLemma" | "strength">;

const STRENGTHS: Readonly<Partial<Record<Language, StrengthReader>>> = {
  fr: readFrenchStrength,
  en: readEnglishStrength,
};

/** No opening phrase is longer than this, in characters: italics beyond it are a title or a mistake. */
const LONGEST_OPENING = 120;

/**
 * What a marked document is: its markup gives metadata, roles, numbers, notes and citations; opening phrases are
 * read by the rules for French, and in other languages taken from the italics.
 */
export function structureMarked(source: MarkedSource): StructuredDocument {
  const paragraphs = source.paragraphs.map((paragraph, i) => toParagraph(paragraph, i + 1, source.language));
  return {
    metadata: source.metadata,
    paragraphs,
    notes: source.notes,
    citations: source.citations.map(({ text, symbol, paragraph }) => ({
      text,
      ...(symbol !== undefined && {
        symbol: withLetter(symbol, paragraph === undefined ? text : (paragraphs[paragraph]?.text ?? text)),
      }),
      ...(paragraph !== undefined && { seq: paragraph + 1 }),
    })),
    treaties: findTreaties(paragraphs, source.notes),
    changes: source.changes,
    doubts: [],
    attributes: markedAttributes(source.metadata),
  };
}

function toParagraph(paragraph: MarkedParagraph, seq: number, language: Language): Paragraph {
  const { role, number, text, noteCalls } = paragraph;
  return {
    seq,
    role,
    ...(number !== undefined && { number }),
    text,
    ...(role === "preambular" || role === "operative"
      ? withStrength(openingOf(paragraph, language), paragraph, language)
      : {}),
    noteCalls,
  };
}

function withStrength(found: Found, { role, text }: MarkedParagraph, language: Language): Found {
  const read = role === "operative" ? STRENGTHS[language] : undefined;
  if (read === undefined || found.openingLemma === undefined) return found;
  const strength = read(found.openingLemma, text.slice(found.opening?.length ?? 0));
  return strength === undefined ? found : { ...found, strength };
}

function openingOf({ role, text, italicOpening }: MarkedParagraph, language: Language): Found {
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
