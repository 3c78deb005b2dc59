import type { Change, Doubt } from "./CleanedDocument.ts";
import { countWords, type TextWords } from "./countWords.ts";
import { createDraft, type Draft, type Edit, editDraft } from "./Draft.ts";
import { findFurniture } from "./findFurniture.ts";
import { findNotes, type LineKind, type NoteLines } from "./findNotes.ts";
import { groupParagraphs, type LineGroup } from "./groupParagraphs.ts";
import { isAddressLine } from "./isAddressLine.ts";
import { isRule } from "./isRule.ts";
import { joinLines } from "./joinLines.ts";
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
  const outside: Removal[] = [];
  let next = 0;
  const takeUntil = (place: number): readonly Removal[] => {
    const from = next;
    while ((removals[next]?.start ?? place) < place) next += 1;
    return removals.slice(from, next);
  };
  for (const group of groups) {
    const rows = group.lines.flatMap((i) => lines[i] ?? []);
    outside.push(...takeUntil(textStart(rows[0])));
    drafts.push(draftGroup(text, rows, group, takeUntil(textEnd(rows.at(-1))), { knowsWord, words }));
  }
  const rest = [...outside, ...removals.slice(next)];
  const removed = rest.map((one) => ({ ...one, before: text.slice(one.start, one.end), after: "" }));
  return { drafts, notes, removed, doubts };
}

interface Removal {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
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

interface Judges {
  readonly knowsWord: (word: string) => boolean;
  readonly words: TextWords;
}

function draftGroup(
  text: string,
  rows: readonly Line[],
  group: LineGroup,
  removals: readonly Removal[],
  judges: Judges,
): Draft {
  const start = textStart(rows[0]);
  const whole = createDraft(text, start, textEnd(rows.at(-1)));
  const taken = removals.map((one) => ({
    rule: one.rule,
    start: one.start - start,
    end: one.end - start,
    after: "",
  }));
  const draft = editDraft(whole, "take-out-note", taken);
  return editDraft(draft, "join-hard-wrap", joints(draft.text, rows, group, removals, judges));
}

/** The joints between a paragraph's lines, in its text after what stood between them was taken out. */
function joints(
  text: string,
  rows: readonly Line[],
  group: LineGroup,
  removals: readonly Removal[],
  { knowsWord, words }: Judges,
): readonly Edit[] {
  let shift = textStart(rows[0]);
  let next = 0;
  return rows.slice(1).map((row, i) => {
    const end = textEnd(rows[i]) - shift;
    for (let one = removals[next]; one !== undefined && one.start < row.start; one = removals[next]) {
      shift += one.end - one.start;
      next += 1;
    }
    return {
      ...joinLines(text, end, textStart(row) - shift, knowsWord, words),
      rule: group.rules[i] ?? "join-hard-wrap",
    };
  });
}

function textStart(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.indent;
}

function textEnd(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.text.trimEnd().length;
}
