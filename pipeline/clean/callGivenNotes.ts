import type { SourceNote } from "../read/SourceDocument.ts";
import { type CalledNotes, callNotes, type PlacedCall } from "./callNotes.ts";
import { type Draft, type Edit, editDraft, offsetsOf } from "./Draft.ts";
import type { RawNote } from "./draftParagraphs.ts";
import type { DraftedPieces } from "./draftPieces.ts";
import { spacesAround } from "./spacesAround.ts";

/**
 * Takes out the calls that a file tells, then those of its other notes where digits can be nothing else.
 *
 * @param notes in source order
 */
export function callGivenNotes(paragraphs: readonly DraftedPieces[], notes: readonly RawNote[]): CalledNotes {
  const given = paragraphs.map(takeOutGiven);
  const called = new Set(paragraphs.flatMap(({ noteCalls }) => noteCalls.map(({ mark }) => mark)));
  const loose = notes.filter(({ mark }) => !called.has(mark));
  if (loose.length === 0) return { drafts: given, calls: paragraphs.map(givenCalls), doubts: [] };
  const found = callNotes(given, loose, true);
  const calls = paragraphs.map((paragraph, i) =>
    [...givenCalls(paragraph), ...(found.calls[i] ?? [])].sort((a, b) => a.at - b.at),
  );
  return { drafts: found.drafts, calls, doubts: found.doubts };
}

function takeOutGiven({ draft, noteCalls }: DraftedPieces): Draft {
  const places = offsetsOf(draft, ascending(noteCalls));
  const edits: Edit[] = [];
  noteCalls.forEach((_, i) => {
    const last = edits.at(-1)?.end ?? 0;
    const start = places[2 * i] ?? 0;
    const end = places[2 * i + 1] ?? start;
    if (start >= end || start < last) return;
    const wide = spacesAround(draft.text, start, end);
    edits.push({ start: Math.max(wide.start, last), end: wide.end, after: "" });
  });
  return editDraft(draft, "take-out-note-call", edits);
}

/** Start and end of each call; where calls overlap, the later one begins at the earlier one's end. */
function ascending(noteCalls: readonly SourceNote[]): readonly number[] {
  let last = 0;
  return noteCalls.flatMap(({ start, end }) => {
    const from = Math.max(start, last);
    last = Math.max(from, end);
    return [from, last];
  });
}

function givenCalls({ noteCalls }: DraftedPieces): readonly PlacedCall[] {
  return noteCalls.map(({ mark, start }) => ({ mark, at: start }));
}
