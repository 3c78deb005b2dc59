/** How far a record has been looked through: `quoted` inside a quoted cell, `opening` where a cell may begin. */
export interface RecordScan {
  readonly at: number;
  readonly quoted: boolean;
  readonly opening: boolean;
}

/** A record's end, why it is broken, or where to go on when more of the text is there. */
export type RecordEnd =
  | { readonly end: number }
  | { readonly reason: string }
  | { readonly scan: RecordScan };

const [QUOTE, NEWLINE, RETURN] = [0x22, 0x0a, 0x0d];

/**
 * Goes on to the end of a record of a text with quoted cells (RFC 4180): behind its line break.
 *
 * @param separator character code
 * @param final true if nothing follows the text
 */
export function findRecordEnd(text: string, from: RecordScan, separator: number, final: boolean): RecordEnd {
  let { at, quoted, opening } = from;
  const more = (place: number) => ({ scan: { at: place, quoted, opening } });
  while (at < text.length) {
    if (quoted) {
      const close = text.indexOf('"', at);
      if (close < 0) break;
      // What follows tells whether it closes: it may not be there yet.
      if (close + 1 === text.length && !final) return more(close);
      const next = text.charCodeAt(close + 1);
      if (next === QUOTE) at = close + 2;
      else if (close + 1 === text.length || next === separator || next === NEWLINE || next === RETURN) {
        quoted = false;
        at = close + 1;
      } else return { reason: "a quotation mark stands inside a quoted cell: write it twice" };
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return { end: at + 1 };
    if (code === RETURN) {
      if (at + 1 === text.length && !final) return more(at);
      return { end: text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1 };
    }
    quoted = opening && code === QUOTE;
    opening = code === separator;
    at += 1;
  }
  if (!final) return more(text.length);
  return quoted ? { reason: "a quotation mark is never closed" } : { end: text.length };
}
