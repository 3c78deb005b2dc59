import type { NoteCall } from "../../clean/CleanedDocument.ts";

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
  append(run: string, style: Style): void;
  /** Words before and after do not touch: the edge of a block or a line break. */
  breakWord(): void;
  callNote(mark: string): void;
  /** True where the line's end is a note call. */
  endsInCall(): boolean;
  /** The characters written last. */
  tail(): string;
  addLink(link: Link): void;
  finish(): LineText;
}

/** Soft hyphens, zero-width spaces and joiners, marks of direction: not seen, and in the way of words. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu;

/** Characters that are left out or written otherwise. */
const RARE = /[\u00ad\u200b\u200e\u200f\u2011\u2060\ufeff\ufb00-\ufb06]/;
/** White space that is not one single space. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/**
 * An empty line, in which every run of white space becomes one space, none at its edges.
 *
 * A hyphen that does not break (U+2011) is a hyphen, a typesetter's joined letters are letters.
 */
export function createLine(): Line {
  let text = "";
  let space = false;
  let plain = false;
  let italics = 0;
  let upright = false;
  const noteCalls: NoteCall[] = [];
  const links: Link[] = [];
  return {
    append(run, style) {
      const level = fold(run);
      const words = level.trim();
      if (level.startsWith(" ")) space = true;
      if (words === "") return;
      if (space && text !== "") text += " ";
      text += words;
      space = level.endsWith(" ");
      if (!style.bold) plain = true;
      if (!style.italic) upright = true;
      if (!upright) italics = text.length;
    },
    breakWord() {
      space = true;
    },
    callNote(mark) {
      noteCalls.push({ mark, at: text.length });
    },
    endsInCall: () => noteCalls.at(-1)?.at === text.length,
    tail: () => text.slice(-4),
    addLink(link) {
      links.push(link);
    },
    finish() {
      const opening = text.slice(0, italics).replace(/[\s,;:.]+$/u, "");
      return {
        text,
        noteCalls,
        links,
        ...(opening !== "" && { italicOpening: opening }),
        bold: text !== "" && !plain,
      };
    },
  };
}

function fold(run: string): string {
  return (RARE.test(run) ? levelRare(run) : run).replace(UNEVEN, " ");
}

function levelRare(run: string): string {
  return run
    .replace(INVISIBLE, "")
    .replaceAll("\u2011", "-")
    .replace(/[\ufb00-\ufb06]/gu, (joined) => joined.normalize("NFKC"));
}
