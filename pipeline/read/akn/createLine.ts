import type { NoteCall } from "../../clean/CleanedDocument.ts";
import type { LineChange } from "./LineChange.ts";

/** A link's words and where it leads. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** One line of text with what stood in it. */
export interface LineText {
  readonly text: string;
  readonly noteCalls: readonly NoteCall[];
  readonly links: readonly Link[];
  readonly changes: readonly LineChange[];
  readonly italicOpening?: string;
  /** True where all of the text is bold. */
  readonly bold: boolean;
}

export interface Style {
  readonly italic: boolean;
  readonly bold: boolean;
}

/** A line under construction. */
export interface Line {
  text: string;
  /** Words before and after do not touch: white space, the edge of a block or a line break stands between them. */
  space: boolean;
  /** Some of the text is not bold, or not in italics. */
  plain: boolean;
  upright: boolean;
  /** Length of the italics that it opens with. */
  italics: number;
  readonly noteCalls: NoteCall[];
  readonly links: Link[];
  changes: readonly LineChange[];
}

const UNCHANGED: readonly LineChange[] = [];

export function createLine(): Line {
  return {
    text: "",
    space: false,
    plain: false,
    upright: false,
    italics: 0,
    noteCalls: [],
    links: [],
    changes: UNCHANGED,
  };
}

/**
 * Writes a run behind a line's text: every run of white space becomes one space, none at the line's edges.
 *
 * A hyphen that does not break (U+2011) is a hyphen, a typesetter's joined letters are letters.
 */
export function appendRun(line: Line, run: string, { italic, bold }: Style): void {
  if (BLANK.test(run)) {
    line.space = true;
    return;
  }
  const isRare = RARE.test(run);
  const level = fold(isRare ? levelRare(run) : run);
  const words = level.trim();
  if (level.startsWith(" ")) line.space = true;
  if (words !== "" && line.space && line.text !== "") line.text += " ";
  if (isRare) line.changes = [...line.changes, ...rareChanges(run, line.text.length, words.length)];
  if (words === "") return;
  line.text += words;
  line.space = level.endsWith(" ");
  if (!bold) line.plain = true;
  if (!italic) line.upright = true;
  if (!line.upright) line.italics = line.text.length;
}

/** Keeps what is left out at a line's end. */
export function leaveOut(line: Line, rule: string, before: string): void {
  line.changes = [...line.changes, { rule, at: line.text.length, before, after: "" }];
}

export function callNote({ noteCalls, text }: Line, mark: string): void {
  noteCalls.push({ mark, at: text.length });
}

/** True where the line's end is a note call. */
export function endsInCall({ noteCalls, text }: Line): boolean {
  return noteCalls.at(-1)?.at === text.length;
}

export function finishLine({ text, noteCalls, links, changes, italics, plain }: Line): LineText {
  const opening = italics === 0 ? "" : text.slice(0, italics).replace(/[\s,;:.]+$/u, "");
  const bold = text !== "" && !plain;
  return opening === ""
    ? { text, noteCalls, links, changes, bold }
    : { text, noteCalls, links, changes, italicOpening: opening, bold };
}

/** Most runs between elements: indents and line ends of the file. */
const BLANK = /^[ \t\r\n]+$/;
/** Soft hyphens, zero-width spaces and joiners, marks of direction: not seen, and in the way of words. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu;
/** Characters that are left out or written otherwise. */
const RARE = /[\u00ad\u200b\u200e\u200f\u2011\u2060\ufeff\ufb00-\ufb06]/;
/** White space that is not one single space. */
const UNEVEN = /[^\S ]\s*| \s+/g;

function fold(run: string): string {
  return run.replace(UNEVEN, " ");
}

function levelRare(run: string): string {
  return run
    .replace(INVISIBLE, "")
    .replaceAll("\u2011", "-")
    .replace(/[\ufb00-\ufb06]/gu, (joined) => joined.normalize("NFKC"));
}

/** What `levelRare` did to a run that is written from an offset on. */
function rareChanges(run: string, start: number, length: number): readonly LineChange[] {
  return [...run.matchAll(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]+|[\u2011\ufb00-\ufb06]/gu)].map(
    ({ index, 0: before }) => {
      const written = fold(levelRare(run.slice(0, index))).trimStart().length;
      const after = levelRare(before);
      const rule = after === "" ? "take-out-invisible" : after === "-" ? "level-hyphen" : "level-ligature";
      return { rule, at: start + Math.min(written, length), before, after };
    },
  );
}
