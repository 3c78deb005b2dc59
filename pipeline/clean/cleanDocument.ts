import type { Span, TextSource } from "../read/SourceDocument.ts";
import type { CleanedDocument } from "./CleanedDocument.ts";
import { callNotes } from "./callNotes.ts";
import { cleanNotes } from "./cleanNotes.ts";
import { type Draft, editDraft, sourcesOf } from "./Draft.ts";
import { draftParagraphs } from "./draftParagraphs.ts";
import { finishParagraphs } from "./finishParagraphs.ts";
import { levelLetters } from "./levelLetters.ts";
import { findEmphasis, takeOutEmphasis, takeOutStrayMarks } from "./takeOutEmphasis.ts";
import { takeOutEscapes } from "./takeOutEscapes.ts";
import { headingLevel, takeOutHeadingMarks } from "./takeOutHeadingMarks.ts";
import { takeOutLinks } from "./takeOutLinks.ts";
import { withBlanked } from "./withBlanked.ts";

/**
 * The paragraphs and notes of a file as their author would have typed them.
 *
 * The changes cover the source without overlap: a paragraph's text is its place in the source after the changes
 * that lie in it, and what stands outside of all paragraphs is white space or was taken out by a change. The source
 * is the file as it was written, also where its reader left something out.
 *
 * @param knowsWord true for a lower-case word of the text's language
 */
export function cleanDocument(
  source: Pick<TextSource, "blocks" | "blanked">,
  knowsWord: (word: string) => boolean,
): CleanedDocument {
  const text = joinBlocks(source);
  const { drafts, notes, words, removed, doubts } = draftParagraphs(text, knowsWord);
  const marked = drafts.map(takeOutMarkup);
  const called = callNotes(
    marked.map(({ draft }) => draft),
    notes,
  );
  const prepared = called.drafts.map((draft, i) => ({ ...marked[i], draft, calls: called.calls[i] ?? [] }));
  const cleaned = cleanNotes(notes, text, { knowsWord, words });
  const { paragraphs, changes } = finishParagraphs(prepared, text, knowsWord);
  return {
    paragraphs,
    notes: cleaned.notes,
    changes: withBlanked(
      [...removed, ...changes].sort((a, b) => a.start - b.start),
      source.blanked ?? [],
      paragraphs,
      text,
    ),
    doubts: [...doubts, ...called.doubts, ...cleaned.doubts].sort((a, b) => a.start - b.start),
  };
}

interface Marked {
  readonly draft: Draft;
  /** Place in the source of the italics with which the paragraph opens. */
  readonly italics?: Span;
  readonly headingLevel?: number;
}

/** Blocks at their places in the decoded file; what the format put between them counts as line breaks. */
function joinBlocks(source: Pick<TextSource, "blocks">): string {
  return source.blocks.reduce((text, block) => text.padEnd(block.start, "\n") + block.text, "");
}

/** What Markdown writes with. */
const MARKS = /[#*\\\]_]/;

function takeOutMarkup(draft: Draft): Marked {
  if (!MARKS.test(draft.text)) return { draft: levelLetters(draft) };
  const level = headingLevel(draft.text);
  const headless = editDraft(draft, "take-out-heading-mark", takeOutHeadingMarks(draft.text));
  const linkless = editDraft(headless, "take-out-link", takeOutLinks(headless.text));
  const italics = openingItalics(linkless);
  let plain = linkless;
  for (let rounds = 0; rounds < 3 && /[*_]/u.test(plain.text); rounds += 1) {
    plain = editDraft(plain, "take-out-emphasis", takeOutEmphasis(plain.text));
  }
  plain = editDraft(plain, "take-out-emphasis", takeOutStrayMarks(plain.text));
  plain = editDraft(plain, "take-out-escape", takeOutEscapes(plain.text));
  return {
    draft: levelLetters(plain),
    ...(italics && { italics }),
    ...(level !== undefined && { headingLevel: level }),
  };
}

function openingItalics(draft: Draft): Marked["italics"] {
  const [first] = findEmphasis(draft.text);
  if (first === undefined || first.marks.length !== 1) return undefined;
  if (!/^\s*(?:\d{1,3}\.\s*)?[*_]$/u.test(draft.text.slice(0, first.start))) return undefined;
  const [start = 0, end = start] = sourcesOf(draft, [first.start, first.end]);
  return { start, end };
}
