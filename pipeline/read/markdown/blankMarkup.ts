import type { Blanked } from "../SourceDocument.ts";

/** A text in which white space stands for what was left out, in its place. */
export interface BlankedText {
  readonly text: string;
  /** In order and without overlaps; UTF-16 code units of the text. */
  readonly blanked: readonly Blanked[];
}

/** Markup that stands for nothing in print, wherever an extractor leaves it. */
const NOTHING: readonly { readonly rule: string; readonly markup: RegExp }[] = [
  { rule: "take-out-comment", markup: /<!--[\s\S]*?-->/gu },
  { rule: "take-out-picture", markup: /!\[\]\([^()\s]{0,500}\)/gu },
  { rule: "take-out-anchor", markup: /<(span|a)\b[^<>\n]{0,300}>[ \t]*<\/\1>/giu },
  {
    rule: "take-out-tag",
    markup:
      /(?<![\p{L}\p{N}])<(?:b|i|u|em|strong|span|font|div|p|center|a|table|t[rdh]|thead|tbody)\b[^<>\n]{0,300}>/giu,
  },
  {
    rule: "take-out-tag",
    markup: /<\/(?:b|i|u|em|strong|span|font|div|p|center|a|table|t[rdh]|thead|tbody)>(?![\p{L}\p{N}])/giu,
  },
  { rule: "take-out-tag", markup: /<br\s*\/?>/giu },
  { rule: "take-out-code-mark", markup: /^ {0,3}(?:`{3,}|~{3,})[^\n`]*$/gmu },
];
const ROW = /^[ \t]*\|.*\|[ \t]*$/gmu;
const DELIMITER_ROW = /^[ \t|:-]+$/u;
const EDGE = /[ \t]*(?<!\\)\|[ \t]*/gu;

/**
 * A text made from printed pages without markup that cleaning does not know: comments, anchors, tags, pictures without
 * a description, the lines of tables. Everything stays in its place: white space stands for what is gone, and a line
 * break for each edge of a cell.
 */
export function blankMarkup(written: string): BlankedText {
  const found: Blanked[] = [];
  const gone = (rule: string, start: number, length: number) =>
    found.push({ rule, start, end: start + length, before: written.slice(start, start + length) });
  let text = written;
  for (const { rule, markup } of NOTHING) {
    for (const { index, 0: all } of text.matchAll(markup)) gone(rule, index, all.length);
    text = text.replace(markup, blank);
  }
  text = text.replace(ROW, (row, at: number) => {
    if (DELIMITER_ROW.test(row)) {
      gone("take-out-table-line", at, row.length);
      return blank(row);
    }
    return row.replace(EDGE, (edge, inRow: number) => {
      gone("take-out-table-line", at + inRow, edge.length);
      return "\n".repeat(edge.length);
    });
  });
  return { text, blanked: withoutOverlaps(found) };
}

function blank(markup: string): string {
  return markup.replace(/\S/gu, (char) => " ".repeat(char.length));
}

/** What begins first holds what it spans: a comment inside a tag goes with the tag. */
function withoutOverlaps(found: readonly Blanked[]): readonly Blanked[] {
  let last = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((one) => {
      const start = Math.max(one.start, last);
      if (start >= one.end) return [];
      last = one.end;
      return [{ ...one, start, before: one.before.slice(start - one.start) }];
    });
}
