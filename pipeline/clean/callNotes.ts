import type { Doubt } from "./CleanedDocument.ts";
import type { NotePlace, PlacedCandidate } from "./chooseFirstCalls.ts";
import { type Draft, editDraft, sourcesOf } from "./Draft.ts";
import type { RawNote } from "./draftParagraphs.ts";
import { findNoteCalls } from "./findNoteCalls.ts";
import { matchNoteCalls } from "./matchNoteCalls.ts";

/** Where a note was called: `at` is an offset in the source. */
export interface PlacedCall {
  readonly mark: string;
  readonly at: number;
}

export interface CalledNotes {
  /** The paragraphs without their note calls. */
  readonly drafts: readonly Draft[];
  /** The calls of each paragraph, in text order. */
  readonly calls: readonly (readonly PlacedCall[])[];
  readonly doubts: readonly Doubt[];
}

/**
 * Takes the note calls out of all paragraphs of a document, which must be done at once: the notes' order judges.
 *
 * @param onlyTheirs whether raised numbers for which there is no note stay
 */
export function callNotes(
  drafts: readonly Draft[],
  notes: readonly RawNote[],
  onlyTheirs = false,
): CalledNotes {
  const marks = new Set(notes.map(({ mark }) => mark));
  const found = drafts.flatMap((draft, i) => placeCandidates(draft, i, marks));
  const candidates = onlyTheirs ? found.filter(({ mark }) => marks.has(mark)) : found;
  const { calls, missing, unsure } = matchNoteCalls(candidates, placeNotes(notes));
  const byParagraph: PlacedCandidate[][] = drafts.map(() => []);
  for (const call of calls) byParagraph[call.paragraph]?.push(call);
  return {
    drafts: drafts.map((draft, i) => editDraft(draft, RULE, (byParagraph[i] ?? []).map(takeOut))),
    calls: byParagraph.map((list) => list.map(({ mark, at }) => ({ mark, at }))),
    doubts: [
      ...missing.map(({ place, reason }) => ({
        rule: RULE,
        start: place.start,
        end: place.end,
        text: place.mark,
        reason,
      })),
      ...unsure.map(({ mark, at, end, start }) => ({
        rule: RULE,
        start: at,
        end: at + end - start,
        text: mark,
        reason: "a raised number for which there is no note",
      })),
    ],
  };
}

const RULE = "take-out-note-call";

function placeCandidates(
  draft: Draft,
  paragraph: number,
  marks: ReadonlySet<string>,
): readonly PlacedCandidate[] {
  const found = findNoteCalls(draft.text, marks);
  if (found.length === 0) return [];
  const places = sourcesOf(
    draft,
    found.map((one) => one.start),
  );
  return found.map(({ mark, start, end, style, weight, afterDigit }, i) => {
    return { mark, start, end, style, weight, afterDigit, paragraph, at: places[i] ?? 0 };
  });
}

/** Pages on either side on which a note's call is looked for. */
const PAGES_BEFORE = 2;
const PAGES_AFTER = 4;

/** The calls of a page's notes stand after the notes of the page before. */
function placeNotes(notes: readonly RawNote[]): readonly NotePlace[] {
  const ends: number[] = [0];
  let last = notes[0]?.block;
  const pages = notes.map((note) => {
    if (note.block !== last) ends.push(note.end);
    else ends[ends.length - 1] = note.end;
    last = note.block;
    return ends.length - 1;
  });
  return notes.map(({ mark, start, end }, i) => {
    const page = pages[i] ?? 0;
    const from = ends[page - 1] ?? 0;
    const earliest = ends[page - 1 - PAGES_BEFORE] ?? 0;
    return { mark, start, end, from, earliest, latest: ends[page + PAGES_AFTER] ?? Number.POSITIVE_INFINITY };
  });
}

function takeOut({ start, end }: PlacedCandidate) {
  return { start, end, after: "" };
}
