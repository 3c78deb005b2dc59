import type { SourceNote, Span } from "../SourceDocument.ts";

/** A paragraph's or note's text, white space folded; places are counted in it. */
export interface LineText {
  readonly text: string;
  readonly noteCalls: readonly SourceNote[];
  /** The italics with which it opens, behind a number if there is one. */
  readonly italics?: Span;
}

/** A paragraph under construction. */
export interface Line {
  /** Adds a run of text; words of two runs touch where no white space stands between them. */
  write(run: string, style?: { readonly italic?: boolean; readonly keepLines?: boolean }): void;
  /** A line break inside the paragraph: white space for what follows. */
  breakLine(): void;
  /** What follows belongs to the same word, whatever white space stands between. */
  joinWord(): void;
  callNote(mark: string, printed: string): void;
  /** True while nothing was written but white space that folds away. */
  isUntouched(): boolean;
  /** True while nothing but white space was written. */
  isEmpty(): boolean;
  /** What was written last, at most 20 characters. */
  tail(): string;
  finish(): LineText;
}

const FOLDED = /[ \t\n\r\f]+/gu;

/** An empty line in which white space is folded as browsers do; spaces that do not break stay. */
export function createLine(): Line {
  let text = "";
  let pending = "";
  let joined = false;
  const calls: SourceNote[] = [];
  const italics: { start: number; end: number }[] = [];
  const add = (words: string) => {
    if (text !== "") text += pending;
    pending = "";
    joined = false;
    text += words;
  };
  const wait = (space: string) => {
    if (pending !== "\n" && !joined) pending = space;
  };
  return {
    write(run, { italic = false, keepLines = false } = {}) {
      const folded = keepLines ? run.replace(/\r\n?/gu, "\n") : run.replace(FOLDED, " ");
      const words = folded.replace(/^[ \t\n]+|[ \t\n]+$/gu, "");
      if (/^[ \t\n]/u.test(folded)) wait(keepLines && folded.includes("\n") ? "\n" : " ");
      if (words === "") return;
      add(words);
      if (/[ \t\n]$/u.test(folded)) wait(keepLines && /\n[ \t]*$/u.test(folded) ? "\n" : " ");
      if (!italic) return;
      const start = text.length - words.length;
      const last = italics.at(-1);
      if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = text.length;
      else italics.push({ start, end: text.length });
    },
    breakLine() {
      wait("\n");
    },
    joinWord() {
      pending = "";
      joined = true;
    },
    callNote(mark, printed) {
      add(printed);
      calls.push({ mark, start: text.length - printed.length, end: text.length });
    },
    isUntouched: () => text === "",
    isEmpty: () => text.trim() === "",
    tail: () => (text.slice(-20) + pending).slice(-20),
    finish() {
      const behind = /^\s*(?:\d{1,3}\.\s*)?/u.exec(text)?.[0].length ?? 0;
      const opening = italics.find(({ start, end }) => start <= behind && end > behind);
      return {
        text,
        noteCalls: calls,
        ...(opening && { italics: { start: Math.max(opening.start, behind), end: opening.end } }),
      };
    },
  };
}
