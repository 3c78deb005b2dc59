import type { SetLine } from "./breakLines.ts";
import { PAGE_HEIGHT, type PdfRule, type PdfText } from "./makePdf.ts";
import type { PdfLayout } from "./PdfLayout.ts";

export const MARGIN = 72;
export const GUTTER = 20;
export const TOP = 96;
export const FOOT = PAGE_HEIGHT - 84;

/** A column of a page that is being filled. Lengths in points. */
export interface Box {
  readonly x: number;
  readonly width: number;
  readonly texts: PdfText[];
  readonly rules: PdfRule[];
  y: number;
  /** Lines at the foot of the box. */
  readonly notes: SetLine[];
}

/** Of so many lines of notes, in points. */
export function noteHeight(lines: number, { noteSize }: PdfLayout): number {
  return lines * noteSize * 1.2;
}
