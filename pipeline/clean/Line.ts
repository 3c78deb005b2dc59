/** One line of the source, without its line break. */
export interface Line {
  readonly text: string;
  /** UTF-16 code units of the source; `end` stands before the line break. */
  readonly start: number;
  readonly end: number;
  /** Number of white-space characters before the first other one; 0 for a blank line. */
  readonly indent: number;
  readonly blank: boolean;
}

/** The lines of a text, whatever its line breaks (LF, CRLF, CR, form feed). */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/gu)) {
    const line = text.slice(start, found.index);
    const blank = line.trim() === "";
    const indent = blank ? 0 : line.length - line.trimStart().length;
    lines.push({ text: line, start, end: found.index, indent, blank });
    start = found.index + found[0].length;
  }
  return lines;
}
