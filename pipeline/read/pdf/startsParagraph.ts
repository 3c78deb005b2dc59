import type { Line } from "./PageContent.ts";
import { textExtent } from "./textExtent.ts";

/** What decides where a document's paragraphs begin. */
export interface Setting {
  /** Usual distance of two baselines within a paragraph, in points, for a size of text. */
  readonly leading: (size: number) => number;
  /** Most paragraphs begin with an indented line. */
  readonly indents: boolean;
}

const NUMBERED =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z]{1,2}\)|\(?[ivx]{1,5}\)|\([A-Za-z\d]{1,3}\)|[-–—•▪◦·])\s+\S/u;
const ENDS = /[.;:,!?…»”"’)\]]$/u;
const ENDS_SENTENCE = /[.;:!?…]["”»’)\]]?$/u;
/** An indent is at least this wide, and a short line leaves at least so much room, in sizes. */
const INDENT = 0.7;
const ROOM = 0.6;
/** Share of the measure that a line far too short leaves free. */
const FAR = 0.3;

/**
 * True if a line begins a new paragraph.
 *
 * @param before the line before it in reading order
 * @param opening the first line of the paragraph that `before` belongs to
 * @param after the line after it
 */
export function startsParagraph(
  line: Line,
  { before, opening, after }: { before: Line; opening: Line; after: Line | undefined },
  setting: Setting,
): boolean {
  if (line.tabular || before.tabular) return true;
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true;
  if (line.bold !== before.bold && line.runs[0]?.face.bold !== before.runs.at(-1)?.face.bold) return true;
  return follows(line, before)
    ? partsInColumn(line, before, opening, after, setting)
    : partsOverBreak(line, before, setting);
}

/** True where a column or page ends with a sentence at full width, and nothing tells whether its paragraph goes on. */
export function isOpenBreak(line: Line, before: Line, { indents }: Setting): boolean {
  return !follows(line, before) && !indents && ENDS_SENTENCE.test(before.text) && !/^\p{Ll}/u.test(line.text);
}

function follows(line: Line, before: Line): boolean {
  return line.page === before.page && line.column === before.column && line.y > before.y;
}

function partsInColumn(
  line: Line,
  before: Line,
  opening: Line,
  after: Line | undefined,
  setting: Setting,
): boolean {
  const leading = setting.leading(line.size);
  const gap = line.y - before.y;
  const goesOn = /^\p{Ll}/u.test(line.text) && !ENDS.test(before.text);
  if (gap > leading * (goesOn ? 1.75 : 1.28)) return true;
  if (isCentred(line) && isCentred(before)) return false;
  if (NUMBERED.test(line.text) && ENDS_SENTENCE_OR_COMMA.test(before.text)) return true;
  if (goesOn) return false;
  const indent = (line.x0 - before.x0) / line.size;
  const isFirst = before === opening;
  if (indent > INDENT) {
    const hangs =
      isFirst && after !== undefined && Math.abs(after.x0 - line.x0) < 2 && !leavesRoom(before, line);
    return !(hangs || (isFirst && NUMBERED.test(before.text) && !leavesRoom(before, line)));
  }
  if (indent < -INDENT && !isFirst) return true;
  if (leavesRoom(before, line)) return true;
  return (
    setting.indents &&
    isFirst &&
    isIndented(line) &&
    ENDS.test(before.text) &&
    looksFirst(line, before, after)
  );
}

/** Below a first line at the same indent: the next one is further left, or it opens as paragraphs do. */
function looksFirst(line: Line, before: Line, after: Line | undefined): boolean {
  if (after?.column === line.column && after.x0 < line.x0 - INDENT * line.size) return true;
  return line.italics?.start === 0 || (/[,;]$/u.test(before.text) && /^\p{Lu}/u.test(line.text));
}

const ENDS_SENTENCE_OR_COMMA = /[.;:,!?…]["”»’)\]]?$|(?:[;,] (?:et|ou|and|or))$/u;

function partsOverBreak(line: Line, before: Line, setting: Setting): boolean {
  const goesOn = /^\p{Ll}/u.test(line.text);
  if (/[\p{L}]-$/u.test(before.text) && goesOn) return false;
  if (NUMBERED.test(line.text) && ENDS_SENTENCE_OR_COMMA.test(before.text)) return true;
  if (goesOn && !ENDS_SENTENCE.test(before.text)) return false;
  if (leavesRoom(before, line)) return true;
  if (isIndented(line)) return setting.indents || ENDS_SENTENCE.test(before.text);
  if (!ENDS.test(before.text)) return false;
  if (line.italics !== undefined && before.italics === undefined) return true;
  return /[,;]$/u.test(before.text) && !setting.indents && /^\p{Lu}\p{Ll}+ /u.test(line.text);
}

/**
 * True where the next line's first words would have had room: the author, not the measure, ended the line.
 *
 * Words that are never parted look like any others in a PDF: within a sentence only a line that is far too short tells.
 */
export function leavesRoom(before: Line, line: Line): boolean {
  const room = before.column.right - before.x1;
  const isWithin =
    !ENDS_SENTENCE.test(before.text) && !(/,$/u.test(before.text) && /^\P{Ll}/u.test(line.text));
  const least = isWithin ? FAR * (before.column.right - before.column.left) : 0;
  return room > Math.max(least, textExtent(line, firstWords(line.text)) + ROOM * before.size);
}

/** The words at a line's start that are never parted: `«\u00a0le`, `18\u00a0décembre`, `n°\u00a012`. */
function firstWords(text: string): number {
  const found = /^(?:(?:[«“"(—–-]+|\d[\d.,/]*|\p{L}{1,4}\.|n[°o]s?|§)\s+)*\S+(?:\s+[:;?!»%](?=\s|$))*/u.exec(
    text,
  );
  return found?.[0].length ?? 0;
}

export function isIndented(line: Line): boolean {
  return line.x0 - line.column.left > INDENT * line.size;
}

/** As far from the left as from the right, and not full. */
function isCentred(line: Line): boolean {
  const left = line.x0 - line.column.left;
  const right = line.column.right - line.x1;
  return left > line.size && Math.abs(left - right) < 0.5 * line.size;
}
