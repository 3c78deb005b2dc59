import type { ParagraphSource, SourceNote, SourceParagraph, SourceRemoval, Span } from "../SourceDocument.ts";
import type { LineText } from "./createLine.ts";

/** What a reader found in a file, put together in reading order. */
export interface SourceText {
  /** Lines without text leave no paragraph. */
  addParagraph(line: LineText, about?: Pick<SourceParagraph, "headingLevel" | "page">): void;
  addNote(mark: string, text: string): void;
  /** Keeps what is no part of the text. */
  remove(rule: string, text: string): void;
  finish(): Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed">;
}

/** A text without anything in it; its parts stand apart by an empty line. */
export function createSourceText(): SourceText {
  const parts: string[] = [];
  let at = 0;
  const paragraphs: SourceParagraph[] = [];
  const notes: SourceNote[] = [];
  const removed: SourceRemoval[] = [];
  const place = (text: string): Span => {
    const start = at;
    parts.push(text);
    at += text.length + 2;
    return { start, end: start + text.length };
  };
  return {
    addParagraph({ text, noteCalls, italics }, about = {}) {
      if (text.trim() === "") return;
      const { start, end } = place(text);
      paragraphs.push({
        pieces: [{ start, end }],
        noteCalls: noteCalls.map((call) => ({
          mark: call.mark,
          start: call.start + start,
          end: call.end + start,
        })),
        ...(italics && { italics: { start: italics.start + start, end: italics.end + start } }),
        ...about,
      });
    },
    addNote(mark, text) {
      if (text.trim() !== "") notes.push({ mark, ...place(text) });
    },
    remove(rule, text) {
      if (text.trim() !== "") removed.push({ rule, ...place(text) });
    },
    finish: () => ({ text: parts.join("\n\n"), paragraphs, notes, removed }),
  };
}
