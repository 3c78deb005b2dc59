import type { ParagraphSource } from "../SourceDocument.ts";

/** The element that a note or paragraph ends with. */
export interface Block {
  readonly name: string;
}

/** Writes what a page says where it belongs: into a paragraph, a note, or what is left out. */
export interface Pen {
  mode(): "paragraph" | "note" | "removal";
  /** The rule of what is being left out. */
  rule(): string | undefined;
  write(
    run: string,
    style: { readonly italic: boolean; readonly keepLines: boolean; readonly headingLevel?: number },
  ): void;
  /** A second line break in a row ends the paragraph, where that is wanted. */
  breakLine(endsParagraph: boolean): void;
  /** What follows belongs to the word that was written last. */
  joinWord(): void;
  endsInHyphen(): boolean;
  /** Paragraphs that begin from here on stand on this page. */
  turnPage(page: number): void;
  endParagraph(): void;
  endBlock(block: Block): void;
  /** The number or letter that stands before the next text; typed ones are text themselves. */
  mark(marker: string, typed: boolean): void;
  callNote(mark: string, printed: string): void;
  /** Leaves out a part of a line: it is kept behind the paragraph. */
  setAside(rule: string, text: string): void;
  /** Keeps the file's markup behind the paragraph or note: no text, in a note either. */
  leaveBehind(rule: string, markup: string): void;
  /** Writes to what a rule leaves out, or without one to paragraphs, whatever was written before. */
  outside(rule: string | undefined, write: () => void): void;
  /** Writes a whole note; `listed` where a list numbers it, so that a number in front is its text's. */
  note(mark: string, about: { readonly listed: boolean }, write: () => void): void;
  /** Begins a note that lasts to the end of a block or the next note. */
  beginNote(mark: string, block: Block | undefined): void;
  /** Writes a note that stands where it is called. */
  inlineNote(mark: string, write: () => void): void;
  finish(): Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed">;
}
