import type { Doubt } from "../../clean/CleanedDocument.ts";
import type { ParagraphSource, SourceNote, SourceParagraph, SourceRemoval, Span } from "../SourceDocument.ts";
import { createCallFinder, type LineCalls } from "./findCalls.ts";
import type { PrintedNote } from "./gatherNotes.ts";
import { groupParagraphs } from "./groupParagraphs.ts";
import type { Line } from "./PageContent.ts";
import type { PrintedDocument } from "./PrintedDocument.ts";
import { rankHeadings } from "./rankHeadings.ts";

type Written = Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed" | "doubts">;

/** One text of all that stands on the pages, a line of print a line, with the places of paragraphs, notes and removals. */
export function writeSource({ items, body }: PrintedDocument): Written {
  const texts: string[] = [];
  let at = 0;
  const write = (text: string): Span => {
    const span = { start: at, end: at + text.length };
    texts.push(text, "\n");
    at = span.end + 1;
    return span;
  };
  const removed: SourceRemoval[] = [];
  const notes: SourceNote[] = [];
  const starts = new Map<Line, number>();
  for (const item of items) {
    if (item.kind === "line") starts.set(item.line, write(item.line.text).start);
    else if (item.kind === "removed") removed.push({ rule: item.rule, ...write(item.text) });
    else {
      const { mark, ...span } = writeNote(item.note, write);
      removed.push(mark);
      if (span.end > span.start) notes.push({ mark: item.note.mark, ...span });
    }
  }
  const lines = items.flatMap((item) => (item.kind === "line" ? [item.line] : []));
  const printed = items.flatMap((item) => (item.kind === "note" ? [item.note] : []));
  const callsOf = createCallFinder(lines, printed);
  const { paragraphs: grouped, unsure } = groupParagraphs(lines);
  const levelOf = rankHeadings(grouped, body);
  const doubts: Doubt[] = [...unsure].map((line) => doubtBreak(line, starts.get(line) ?? 0));
  const paragraphs = grouped.map((group): SourceParagraph => {
    const placed = group.map((line) => placeLine(line, starts.get(line) ?? 0, callsOf(line)));
    for (const one of placed) for (const doubt of one.doubts) doubts.push(doubt);
    const italics = joinItalics(placed);
    const headingLevel = levelOf(group);
    return {
      pieces: joinPieces(placed),
      noteCalls: placed.flatMap((one) => one.calls),
      ...(group[0] && { page: group[0].page }),
      ...(italics && { italics }),
      ...(headingLevel !== undefined && { headingLevel }),
    };
  });
  return { text: texts.join(""), paragraphs, notes, removed, doubts };
}

function writeNote({ lines, markLength }: PrintedNote, write: (text: string) => Span) {
  const spans = lines.map((line) => write(line.text));
  const start = spans[0]?.start ?? 0;
  const mark: SourceRemoval = { rule: "take-out-note-mark", start, end: start + markLength };
  return { mark, start: start + markLength, end: spans.at(-1)?.end ?? start };
}

function doubtBreak({ text }: Line, start: number): Doubt {
  const reason = "a paragraph may begin here, behind the end of a page or column";
  return { rule: "join-page-break", start, end: start + text.length, text, reason };
}

interface PlacedLine extends Span {
  readonly line: Line;
  readonly calls: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
}

function placeLine(line: Line, start: number, { calls, unsure }: LineCalls): PlacedLine {
  return {
    line,
    start,
    end: start + line.text.length,
    calls: calls.map((call) => ({ mark: call.mark, start: start + call.start, end: start + call.end })),
    doubts: unsure.map((place) => ({
      rule: "take-out-note-call",
      start: start + place.start,
      end: start + place.end,
      text: line.text.slice(place.start, place.end),
      reason: "a raised number for which there is no note",
    })),
  };
}

/** Lines of one column one after the other are one piece. */
function joinPieces(placed: readonly PlacedLine[]): readonly Span[] {
  const pieces: Span[] = [];
  let before: PlacedLine | undefined;
  for (const one of placed) {
    const last = pieces.at(-1);
    if (last !== undefined && before?.line.column === one.line.column && before.end + 1 === one.start)
      pieces[pieces.length - 1] = { start: last.start, end: one.end };
    else pieces.push({ start: one.start, end: one.end });
    before = one;
  }
  return pieces;
}

/** Opening italics go on over lines that are all in italics. */
function joinItalics(placed: readonly PlacedLine[]): Span | undefined {
  let italics: Span | undefined;
  for (const { line, start, end } of placed) {
    if (line.italics === undefined || (italics !== undefined && line.italics.start > 0)) break;
    italics = { start: italics?.start ?? start + line.italics.start, end: start + line.italics.end };
    if (italics.end < end) break;
  }
  return italics;
}
