import type { ParagraphSource, SourceNote } from "../read/SourceDocument.ts";
import type { CleanedDocument } from "./CleanedDocument.ts";
import { callGivenNotes } from "./callGivenNotes.ts";
import { cleanNotes } from "./cleanNotes.ts";
import type { RawNote } from "./draftParagraphs.ts";
import { draftPieces } from "./draftPieces.ts";
import { finishParagraphs } from "./finishParagraphs.ts";
import { levelLetters } from "./levelLetters.ts";

/**
 * The paragraphs and notes of a file that tells them, as their author would have typed them: pieces and lines joined,
 * note calls taken out, words and spaces mended. Nothing is read as markup.
 *
 * What `cleanDocument` says of its changes holds here too, for the source's `text`.
 *
 * @param knowsWord true for a lower-case word of the text's language
 */
export function cleanParagraphs(
  source: Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed" | "doubts">,
  knowsWord: (word: string) => boolean,
): CleanedDocument {
  const { text } = source;
  const pieces = draftPieces(source, knowsWord);
  const drafts = pieces.drafts.map((one) => ({ ...one, draft: levelLetters(one.draft) }));
  const notes = orderNotes(source);
  const called = callGivenNotes(drafts, notes);
  const prepared = drafts.map((one, i) => ({
    ...one,
    draft: called.drafts[i] ?? one.draft,
    calls: called.calls[i] ?? [],
  }));
  const cleaned = cleanNotes(notes, text, { knowsWord, words: pieces.words });
  const { paragraphs, changes } = finishParagraphs(prepared, text, knowsWord);
  return {
    paragraphs,
    notes: cleaned.notes,
    changes: [...pieces.removed, ...changes].sort((a, b) => a.start - b.start),
    doubts: [...source.doubts, ...pieces.doubts, ...called.doubts, ...cleaned.doubts].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

/** The notes in source order; those between two pieces of text share a page's block. */
function orderNotes({
  notes,
  paragraphs,
}: Pick<ParagraphSource, "notes" | "paragraphs">): readonly RawNote[] {
  const starts = paragraphs.flatMap(({ pieces }) => pieces.map(({ start }) => start)).sort((a, b) => a - b);
  let block = 0;
  return [...notes].sort(byStart).map(({ mark, start, end }) => {
    while ((starts[block] ?? Number.POSITIVE_INFINITY) < start) block += 1;
    return { mark, start, end, block, markLength: 0 };
  });
}

function byStart(a: SourceNote, b: SourceNote): number {
  return a.start - b.start;
}
