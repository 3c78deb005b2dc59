import {
  ABBREVIATION,
  BEGINNER,
  CAPITAL,
  CLOSING,
  ENUMERATOR,
  ET_CETERA,
  FINAL,
  FULL_STOP,
  LINE_BREAK,
  LISTING,
  marksOf,
  OPENING,
  STRAIGHT_QUOTE,
  WHITE_SPACE,
} from "./wordMarks.ts";

/**
 * Places where sentences end: after a final mark (with closing quotes and brackets) that a capital, a digit or an opening
 * mark follows, and at line breaks that leave an empty line or stand before such a beginning. Abbreviations carry their
 * full stop and so end nothing, but for some before a word that begins sentences (*etc.* before any capital); neither
 * does the full stop of a "1." or "a." that leads, or comes after a semicolon or colon.
 *
 * @param forms tokens in order, white space other than wink-nlp's preceding spaces being tokens too
 * @returns for each sentence the index after its last token; empty for no tokens
 */
export function splitSentences(forms: readonly string[]): readonly number[] {
  const marks = Uint16Array.from(forms, marksOf);
  return splitMarked(marks, forms.length);
}

/** The same for forms of which the marks are known. */
export function splitMarked(marks: Uint16Array, length: number): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  let quotes = 0;
  let i = 0;
  while (i < length) {
    const mark = marks[i] ?? 0;
    i++;
    if ((mark & (STRAIGHT_QUOTE | FINAL | LINE_BREAK | ET_CETERA | ABBREVIATION)) === 0) continue;
    if (mark & STRAIGHT_QUOTE) quotes++;
    let boundary = false;
    if (mark & FINAL) {
      const isLabelled = i === start + 2 || (i > start + 2 && (at(i - 3) & LISTING) !== 0);
      const leading = isLabelled && (mark & FULL_STOP) !== 0 && (at(i - 2) & ENUMERATOR) !== 0;
      /** A straight quote closes only where an odd number of them came before in the sentence. */
      while (at(i) & CLOSING || (at(i) & STRAIGHT_QUOTE && quotes % 2 === 1)) {
        if (at(i) & STRAIGHT_QUOTE) quotes++;
        i++;
      }
      boundary = !leading && (at(i) & (OPENING | LINE_BREAK)) !== 0;
    } else if (mark & LINE_BREAK) {
      const first = i - 1;
      let breaks = 1;
      while (at(i) & WHITE_SPACE) breaks += at(i++) & LINE_BREAK ? 1 : 0;
      boundary = first > start && (breaks > 1 || (at(i) & OPENING) !== 0);
    } else if (mark & (ET_CETERA | ABBREVIATION)) {
      while (at(i) & CLOSING) i++;
      boundary = (at(i) & (mark & ET_CETERA ? CAPITAL : BEGINNER)) !== 0;
    }
    if (!boundary || i >= length) continue;
    ends.push(i);
    start = i;
    quotes = 0;
  }
  if (length > 0) ends.push(length);
  return ends;

  function at(place: number): number {
    return place < length ? (marks[place] ?? 0) : 0;
  }
}
