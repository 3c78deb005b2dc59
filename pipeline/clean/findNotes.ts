import { findRaisedNumbers } from "./findRaisedNumbers.ts";
import type { Line } from "./Line.ts";
import { levelDigits } from "./levelDigits.ts";
import type { Layout } from "./readLayout.ts";
import { endsClosed } from "./sentenceEdges.ts";

/** A note's place among the lines: `first` to `last`, both included. */
export interface NoteLines {
  readonly mark: string;
  readonly first: number;
  readonly last: number;
  /** Number of the block it stands in: notes of one page share one. */
  readonly block: number;
  /** Length of the mark and the white space around it in the first line. */
  readonly markLength: number;
}

/** What a line is before paragraphs are told apart. */
export type LineKind = "text" | "blank" | "rule" | "address" | "furniture";

const RAISED =
  /^\s*(?:<sup>\s*(\d{1,3}|\*{1,3})\s*<\/sup>|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\^\{?(\d{1,3})\}?|\[\^(\d{1,3})\]:)\s*(?=\S)/u;
const PLAIN = /^\s*(?:(\d{1,3})|(\*{1,2}))\s+(?=\S)/u;
/** A note whose number has a full stop, as a numbered paragraph's has, begins as notes do. */
const DOTTED =
  /^\s*(\d{1,3})\.\s+(?=(?:See|Voir|Ibid|Id\.|Cf\.?|Official Records|Documents officiels|United Nations, Treaty|Nations Unies, Recueil|Resolutions?|Résolutions?|Available|Disponible)(?!\p{L})|[AES]\/[A-Z0-9]|https?:)/u;
/** A note may follow another one whose number is lower by this much: some pages lose notes. */
const LARGEST_STEP = 5;

/**
 * The notes among a text's lines: those with a raised number at a line's start anywhere, those with a plain
 * number after a rule, or after a blank line where that number is raised before, and in the order of their numbers.
 */
export function findNotes(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  layout: Layout,
): readonly NoteLines[] {
  const notes: NoteLines[] = [];
  let block = 0;
  let lastNumber = 0;
  let ruled = false;
  const calls = findRaisedNumbers(lines);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    const kind = kinds[i];
    if (line === undefined || kind === "blank" || kind === "address" || kind === "furniture") {
      i += 1;
      continue;
    }
    if (kind === "rule") {
      ruled = true;
      i += 1;
      continue;
    }
    const mark = readMark(line.text, ruled, lastNumber) ?? readBareMark(lines, i, lastNumber, calls);
    if (mark === undefined) {
      if (notes.at(-1)?.block === block) block += 1;
      ruled = false;
      i += 1;
      continue;
    }
    const last = lastLineOf(
      lines,
      kinds,
      layout,
      i,
      (text) => readMark(text, ruled || mark.bare === true, mark.number ?? lastNumber) !== undefined,
    );
    notes.push({ mark: mark.mark, first: i, last, block, markLength: mark.length });
    lastNumber = mark.number ?? lastNumber;
    i = last + 1;
  }
  return notes;
}

interface Mark {
  readonly mark: string;
  readonly number?: number;
  readonly length: number;
  /** It stands after no rule. */
  readonly bare?: boolean;
}

function readMark(text: string, ruled: boolean, lastNumber: number): Mark | undefined {
  const raised = RAISED.exec(text);
  if (raised !== null) {
    const mark = levelDigits(raised[1] ?? raised[2] ?? raised[3] ?? raised[4] ?? "");
    const length = raised[0].length;
    return /^\d/u.test(mark) ? { mark, number: Number(mark), length } : { mark, length };
  }
  const plain = ruled ? (PLAIN.exec(text) ?? DOTTED.exec(text)) : null;
  if (plain === null) return undefined;
  const [all, digits, stars] = plain;
  if (stars !== undefined) return { mark: stars, length: all.length };
  const number = Number(digits);
  const follows = number > lastNumber && number <= lastNumber + LARGEST_STEP;
  return follows ? { mark: String(number), number, length: all.length } : undefined;
}

/**
 * The mark of a note below no rule: after a blank line, the very next number, which is raised somewhere before, and
 * without the full stop of a numbered paragraph or with a note's first words.
 */
function readBareMark(
  lines: readonly Line[],
  at: number,
  lastNumber: number,
  calls: ReadonlyMap<number, number>,
): Mark | undefined {
  const text = lines[at]?.text ?? "";
  const [all, digits] = PLAIN.exec(text) ?? DOTTED.exec(text) ?? [];
  if (all === undefined || digits === undefined || lines[at - 1]?.blank !== true) return undefined;
  const number = Number(digits);
  const isCalled = (calls.get(number) ?? Number.POSITIVE_INFINITY) < at;
  return isCalled && number > lastNumber && number <= lastNumber + LARGEST_STEP
    ? { mark: digits, number, length: all.length, bare: true }
    : undefined;
}

/** The last line of the note that begins at a line: where it ends depends on how the file lays out its lines. */
function lastLineOf(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  layout: Layout,
  first: number,
  startsNote: (text: string) => boolean,
): number {
  let last = first;
  let blanks = 0;
  for (let i = first + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || (kinds[i] !== "text" && kinds[i] !== "blank")) break;
    if (line.blank) {
      blanks += 1;
      continue;
    }
    if (startsNote(line.text) || (layout.indented && line.indent > 0)) break;
    const ended = endsClosed(lines[last]?.text ?? "");
    if (layout.doubled ? blanks > 1 || (blanks === 1 && ended && !layout.indented) : blanks > 0) break;
    last = i;
    blanks = 0;
  }
  return last;
}
