import type { Pen } from "../html/Pen.ts";
import { raiseDigits } from "../html/raiseDigits.ts";
import type { References, Style } from "./createChunkReader.ts";

/** What CommonMark does not know: calls `[^1]`, notes `^[…]`, `~~struck~~`, `^2^`, `[[page|words]]`, templates, `{#id}`. */
const BEYOND =
  /\[\^([^\]\s]{1,60})\]|\^\[([^\]]{1,2000})\]|~~([^~\n]{1,500})~~|\^([^\s^]{1,10})\^|\[\[(?:[^\][|]{0,200}\|)?([^\][|]{1,200})\]\]|(\{\{[<%][^\n]{0,500}?[>%]\}\}|\{%[^\n]{0,500}?%\}|\s*\{[#.:][^{}\n]{0,200}\}$)/gu;
/** The rule by which marks of Markdown that are no words leave the text. */
export const MARKUP_RULE = "take-out-markup";
/** Points of a list that stand on lines of their own: `a) …;` */
const POINTS = /(?<=[;:,.])\n(?=[ \t]*(?:\(?(?:[a-z]{1,2}|[ivx]{1,6})\)|[•–—▪])[ \t])/u;

/** Writes a run of Markdown's text with what the usual extensions of CommonMark mean in it. */
export function writeRun(pen: Pen, run: string, style: Style, { marks, freeMark }: References): void {
  let at = 0;
  for (const match of run.matchAll(BEYOND)) {
    const [all, mark, note, struck, raised, words, template] = match;
    if (mark !== undefined && !marks.has(mark)) continue;
    writePlain(pen, run.slice(at, match.index), style);
    at = match.index + all.length;
    if (mark !== undefined) pen.callNote(mark, all);
    else if (note !== undefined) pen.inlineNote(freeMark(), () => pen.write(note, style));
    else if (struck !== undefined) pen.setAside("take-out-deletion", all);
    else if (raised !== undefined) pen.write(raiseDigits(raised), style);
    else if (words !== undefined) pen.write(words, style);
    else pen.setAside("take-out-template", template ?? "");
    if (note !== undefined) pen.leaveBehind(MARKUP_RULE, "^[ ]");
    else if (raised !== undefined || words !== undefined) pen.leaveBehind(MARKUP_RULE, all);
  }
  writePlain(pen, run.slice(at), style);
}

function writePlain(pen: Pen, run: string, style: Style): void {
  run.split(POINTS).forEach((part, i) => {
    if (i > 0) pen.endParagraph();
    pen.write(part, style);
  });
}
