import type { Span } from "../read/SourceDocument.ts";
import type { Change, Doubt } from "./CleanedDocument.ts";
import { countWords, type TextWords } from "./countWords.ts";
import type { Draft } from "./Draft.ts";
import { findFurniture } from "./findFurniture.ts";
import { findNotes, type LineKind, type NoteLines } from "./findNotes.ts";
import { groupParagraphs } from "./groupParagraphs.ts";
import { isAddressLine } from "./isAddressLine.ts";
import { isRule } from "./isRule.ts";
import { joinRows, type Removal } from "./joinRows.ts";
import { type Line, splitLines } from "./Line.ts";
import { readLayout } from "./readLayout.ts";

/** A note where it stands in the source. */
export interface RawNote {
  readonly mark: string;
  /** UTF-16 code units, end exclusive; the note's mark stands at the start. */
  readonly start: number;
  readonly end: number;
  /** Notes of one page share a block's number. */
  readonly block: number;
  readonly markLength: number;
}

export interface DraftedParagraphs {
  readonly drafts: readonly Draft[];
  readonly notes: readonly RawNote[];
  readonly words: TextWords;
  /** What was taken out between paragraphs; what was taken out inside one is in its draft. */
  readonly removed: readonly Change[];
  readonly doubts: readonly Doubt[];
}

/** A source's paragraphs with their lines joined, and everything taken out that is no line of a paragraph. */
export function draftParagraphs(text: string, knowsWord: (word: string) => boolean): DraftedParagraphs {
  const lines = splitLines(text);
  const kinds = kindsOf(lines);
  const layout = readLayout(lines.filter((_, i) => kinds[i] === "text" || kinds[i] === "blank"));
  const noteLines = findNotes(lines, kinds, layout);
  const all: (LineKind | "note")[] = [...kinds];
  for (const { first, last } of noteLines) all.fill("note", first, last + 1);
  const { groups, doubts } = groupParagraphs(lines, all, layout);
  const notes = noteLines.map((note) => rawNote(note, lines));
  const removals = [
    ...lineRemovals(lines, all),
    ...notes.map(({ start, end }) => ({ start, end, rule: "take-out-note" })),
  ].sort((a, b) => a.start - b.start);
  const words = countWords(lines.map((line) => line.text));
  const drafts: Draft[] = [];
  const unsure: Doubt[] = [];
  const outside: Removal[] = [];
  let next = 0;
  const takeUntil = (place: number): readonly Removal[] => {
    const from = next;
    while ((removals[next]?.start ?? place) < place) next += 1;
    return removals.slice(from, next);
  };
  for (const group of groups) {
    const rows = group.lines.map((i) => spanOf(lines[i]));
    for (const one of takeUntil(rows[0]?.start ?? 0)) outside.push(one);
    const inside = takeUntil(rows.at(-1)?.end ?? 0);
    const joined = joinRows(text, rows, group.rules, inside, { knowsWord, words });
    drafts.push(joined.draft);
    for (const doubt of joined.doubts) unsure.push(doubt);
  }
  const rest = [...outside, ...removals.slice(next)];
  const removed = rest.map((one) => ({ ...one, before: text.slice(one.start, one.end), after: "" }));
  return { drafts, notes, words, removed, doubts: [...doubts, ...unsure] };
}

const REMOVED: Readonly<Partial<Record<LineKind | "note", string>>> = {
  rule: "take-out-rule",
  address: "take-out-address",
  furniture: "take-out-page-furniture",
};

function kindsOf(lines: readonly Line[]): readonly LineKind[] {
  const furniture = findFurniture(lines);
  return lines.map((line, i) => {
    if (line.blank) return "blank";
    if (isRule(line)) return "rule";
    if (isAddressLine(line)) return "address";
    return furniture.has(i) ? "furniture" : "text";
  });
}

function lineRemovals(lines: readonly Line[], kinds: readonly (LineKind | "note")[]): readonly Removal[] {
  return lines.flatMap((line, i) => {
    const rule = REMOVED[kinds[i] ?? "text"];
    return rule === undefined ? [] : [{ rule, start: textStart(line), end: textEnd(line) }];
  });
}

function rawNote(note: NoteLines, lines: readonly Line[]): RawNote {
  const first = lines[note.first];
  const markLength = note.markLength - (first?.indent ?? 0);
  return {
    mark: note.mark,
    start: textStart(first),
    end: textEnd(lines[note.last]),
    block: note.block,
    markLength,
  };
}

function spanOf(line: Line | undefined): Span {
  return { start: textStart(line), end: textEnd(line) };
}

function textStart(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.indent;
}

function textEnd(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.text.trimEnd().length;
}
