/** Markup that stands for nothing in print, wherever an extractor leaves it. */
const NOTHING: readonly RegExp[] = [
  /<!--[\s\S]*?-->/gu,
  /!\[\]\([^()\s]{0,500}\)/gu,
  /<(span|a)\b[^<>\n]{0,300}>[ \t]*<\/\1>/giu,
  /(?<![\p{L}\p{N}])<(?:b|i|u|em|strong|span|font|div|p|center|a|table|t[rdh]|thead|tbody)\b[^<>\n]{0,300}>/giu,
  /<\/(?:b|i|u|em|strong|span|font|div|p|center|a|table|t[rdh]|thead|tbody)>(?![\p{L}\p{N}])/giu,
  /<br\s*\/?>/giu,
  /^ {0,3}(?:`{3,}|~{3,})[^\n`]*$/gmu,
];
const ROW = /^[ \t]*\|.*\|[ \t]*$/gmu;
const DELIMITER_ROW = /^[ \t|:-]+$/u;

/**
 * A text made from printed pages without markup that cleaning does not know: comments, anchors, tags, pictures without
 * a description, the lines of tables. Everything stays in its place: white space stands for what is gone, and a line
 * break for each edge of a cell.
 */
export function blankMarkup(text: string): string {
  const plain = NOTHING.reduce((so, pattern) => so.replace(pattern, blank), text);
  return plain.replace(ROW, (row) =>
    DELIMITER_ROW.test(row)
      ? blank(row)
      : row.replace(/[ \t]*(?<!\\)\|[ \t]*/gu, (edge) => "\n".repeat(edge.length)),
  );
}

function blank(markup: string): string {
  return markup.replace(/[^\n]/gu, " ");
}
