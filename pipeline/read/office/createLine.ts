import type { SourceNote, Span } from "../SourceDocument.ts";
import type { ParagraphItem, RemovedItem, TextItem } from "./TextItem.ts";

/** A paragraph under construction. */
export interface Line {
  /** The number or letter that a list prints before the paragraph. */
  writeMarker(marker: string): void;
  write(run: string, italic: boolean): void;
  callNote(mark: string): void;
  /** Keeps what is no part of the paragraph, to stand behind it. */
  setAside(rule: string, run: string): void;
  isBlank(): boolean;
  /** The characters written last. */
  tail(): string;
  /** The paragraph, unless it is blank, then what was set aside. */
  finish(headingLevel?: number): readonly TextItem[];
}

const TAIL = 4;
/** No number or letter before italics is longer, in characters. */
const LONGEST_BEFORE = 60;
/** What may stand before the italics with which a paragraph opens: its number or letter. */
const BEFORE_ITALICS = /^\s*(?:\(?(?:\d{1,3}|\p{L}|[ivxl]{1,6})[.)])?\s*$/u;

/**
 * @param pageNow the page that is read; nothing where pages are not known
 */
export function createLine(pageNow: () => number | undefined): Line {
  let text = "";
  let markerEnd = 0;
  let italics: Span | undefined;
  let inItalics = false;
  let page: number | undefined;
  let isBlank = true;
  let tail = "";
  const noteCalls: SourceNote[] = [];
  const aside: RemovedItem[] = [];
  return {
    writeMarker(marker) {
      text += marker;
      markerEnd = text.length;
    },
    write(run, italic) {
      const start = text.length;
      text += run;
      tail = (tail + run.slice(-TAIL)).slice(-TAIL);
      if (run.trim() === "") return;
      isBlank = false;
      page ??= pageNow();
      if (!italic) inItalics = false;
      else if (inItalics && italics) italics = { start: italics.start, end: text.length };
      else if (
        italics === undefined &&
        start - markerEnd <= LONGEST_BEFORE &&
        BEFORE_ITALICS.test(text.slice(markerEnd, start))
      ) {
        italics = { start, end: text.length };
        inItalics = true;
      }
    },
    callNote(mark) {
      noteCalls.push({ start: text.length, end: text.length + mark.length, mark });
      text += mark;
      tail = (tail + mark).slice(-TAIL);
      isBlank &&= mark.trim() === "";
    },
    setAside(rule, run) {
      const last = aside.at(-1);
      if (last?.rule === rule) aside[aside.length - 1] = { ...last, text: last.text + run };
      else aside.push({ kind: "removed", rule, text: run });
    },
    isBlank: () => isBlank,
    tail: () => tail,
    finish(headingLevel) {
      const removed = aside.filter((item) => item.text.trim() !== "");
      if (isBlank) return removed;
      const paragraph: ParagraphItem = {
        kind: "paragraph",
        text,
        noteCalls,
        ...(italics && { italics }),
        ...(page !== undefined && { page }),
        ...(headingLevel !== undefined && { headingLevel }),
      };
      return [paragraph, ...removed];
    },
  };
}
