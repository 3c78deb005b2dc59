import { NOTE_START } from "./findNoteSegments.ts";
import type { Line } from "./PageContent.ts";

/** A note and its lines, which may stand on several pages. */
export interface PrintedNote {
  readonly mark: string;
  /** The page it begins on, from 1. */
  readonly page: number;
  readonly lines: readonly Line[];
  /** Characters of the first line that the mark takes. */
  readonly markLength: number;
}

/** The notes of a document; a line that begins none goes on with the one before it. */
export function gatherNotes(lines: readonly Line[]): readonly PrintedNote[] {
  const notes: (PrintedNote & { readonly lines: Line[] })[] = [];
  let last = 0;
  lines.forEach((line, i) => {
    const start = readMark(line, last, lines[i - 1]);
    if (start === undefined) {
      notes.at(-1)?.lines.push(line);
      return;
    }
    if (/^\d/u.test(start.mark)) last = Number(start.mark);
    notes.push({ ...start, page: line.page, lines: [line] });
  });
  return notes;
}

/** A raised mark begins a note; digits on the line only where they go on from the last note's, or begin anew on a page. */
function readMark(line: Line, last: number, before: Line | undefined) {
  const [all, mark] = NOTE_START.exec(line.text) ?? [];
  if (all === undefined || mark === undefined) return undefined;
  const found = { mark, markLength: all.length };
  const isRaised = line.raised.some(({ start }) => start === 0);
  if (isRaised || !/^\d/u.test(mark)) return found;
  const number = Number(mark);
  const isNext = number > last && number <= last + 3;
  const isAnew = number === 1 && before?.page !== line.page;
  return isNext || isAnew || last === 0 ? found : undefined;
}
