import { bodySize } from "./bodySize.ts";
import { beginsNote, findNoteSegments, rawText, TYPED_RULE } from "./findNoteSegments.ts";
import { findRunningRows, type RunningRule } from "./findRunningRows.ts";
import { findSegments } from "./findSegments.ts";
import { gatherNotes } from "./gatherNotes.ts";
import { levelColumns } from "./levelColumns.ts";
import { orderLines, setColumn } from "./orderLines.ts";
import type { Line, PageContent, Segment } from "./PageContent.ts";
import type { PrintedDocument, PrintedItem } from "./PrintedDocument.ts";

/** On pages with more segments, which are no pages of print, notes are not looked for. */
const MOST_SEGMENTS = 2_000;

/** Tells text, notes, running heads and feet, and tables of contents apart, and puts the lines in reading order. */
export function layOut(pages: readonly PageContent[]): PrintedDocument {
  const cut = pages.map((page) => ({ ...page, segments: findSegments(page) }));
  const running = findRunningRows(cut);
  const body = bodySize(cut.flatMap(({ segments }) => segments.filter((one) => !running.has(one))));
  let open = false;
  const printed = cut.map(({ number, segments, rules, turned }) => {
    const rest = segments.filter((one) => !running.has(one));
    const zone = rest.length > MOST_SEGMENTS ? [] : findNoteSegments(rest, rules, body, open);
    open = zone.length > 0;
    const inZone = new Set(zone);
    const isNoText = (one: Segment) => inZone.has(one) || TYPED_RULE.test(rawText(one));
    return {
      number,
      text: { segments: rest.filter((one) => !isNoText(one)), rules },
      notes: setNotes(zone.filter((one) => !TYPED_RULE.test(rawText(one)))),
      heads: removedRows(segments, running, "take-out-page-header"),
      feet: removedRows(segments, running, "take-out-page-foot"),
      typed: rest.filter((one) => TYPED_RULE.test(rawText(one))).map(rawText),
      turned,
    };
  });
  const lines = orderLines(printed.map(({ text }) => text));
  const level = levelColumns(lines.flat());
  const notes = gatherNotes(printed.flatMap((page) => page.notes));
  const notesOf = new Map<number, PrintedItem[]>();
  for (const note of notes)
    notesOf.set(note.page, [...(notesOf.get(note.page) ?? []), { kind: "note", note }]);
  const items = printed.flatMap(({ number, heads, feet, typed, turned }, i): readonly PrintedItem[] => [
    ...heads,
    ...(lines[i] ?? []).map((line) => toItem(level(line))),
    ...typed.map((text) => removed("take-out-rule", text)),
    ...(notesOf.get(number) ?? []),
    ...feet,
    ...turned.map((text) => removed("take-out-turned-text", text)),
  ]);
  return { items, body, empty: printed.flatMap(({ number }, i) => (lines[i]?.length === 0 ? [number] : [])) };
}

const CONTENTS = /(?:\.\s?){6,}\s*(?:\d{1,4}|[ivxlc]{1,7})?$/u;

function toItem(line: Line): PrintedItem {
  return CONTENTS.test(line.text) ? removed("take-out-table-of-contents", line.text) : { kind: "line", line };
}

function removed(rule: string, text: string): PrintedItem {
  return { kind: "removed", rule, text };
}

function removedRows(
  segments: readonly Segment[],
  running: ReadonlyMap<Segment, RunningRule>,
  rule: RunningRule,
): readonly PrintedItem[] {
  return segments.filter((one) => running.get(one) === rule).map((one) => removed(rule, rawText(one)));
}

/** Notes below columns are read column by column, where each column's begin with a line of their own. */
function setNotes(zone: readonly Segment[]): readonly Line[] {
  const groups: { x0: number; x1: number; segments: Segment[] }[] = [];
  for (const segment of zone) {
    const near = groups.filter(({ x0, x1 }) => segment.x0 < x1 + 5 && segment.x1 > x0 - 5);
    const merged = {
      x0: Math.min(segment.x0, ...near.map(({ x0 }) => x0)),
      x1: Math.max(segment.x1, ...near.map(({ x1 }) => x1)),
      segments: [...near.flatMap(({ segments }) => segments), segment],
    };
    groups.splice(0, groups.length, ...groups.filter((one) => !near.includes(one)), merged);
  }
  const beside =
    groups.length > 1 &&
    groups.every(({ x0, x1, segments }) => x1 - x0 > (segments.some(beginsNote) ? 20 : 60));
  const columns = beside ? groups.sort((a, b) => a.x0 - b.x0).map(({ segments }) => segments) : [zone];
  return columns.flatMap((column) =>
    column.length === 0
      ? []
      : setColumn(
          column.toSorted((a, b) => a.y - b.y || a.x0 - b.x0),
          { beside: true },
        ),
  );
}
