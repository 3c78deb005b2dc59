import type { Edit } from "./Draft.ts";

/** Words that stood in italics or bold: UTF-16 code units of the text, without the marks. */
export interface Emphasis {
  readonly start: number;
  readonly end: number;
  readonly marks: string;
}

const STARS = /(?<![\\*])(\*{1,3})(?=[^\s*])((?:\\\*|[^*])*?[^\s*\\])(\1)(?!\*)/gu;
const LINES = /(?<![\\_\p{L}\p{N}])(_{1,2})(?=[^\s_])([^_]*?[^\s_\\])(\1)(?![_\p{L}\p{N}])/gu;
const AFTER_CALL = /(?<=<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹])\*(?=[\s,;.:)]|$)/gu;

/** Markdown's emphasis, outermost marks first: `*Prie*` → `Prie`. */
export function takeOutEmphasis(text: string): readonly Edit[] {
  return findEmphasis(text).flatMap(({ start, end, marks }) => [
    { start: start - marks.length, end: start, after: "" },
    { start: end, end: end + marks.length, after: "" },
  ]);
}

/** The stretches that Markdown emphasis marks enclose. */
export function findEmphasis(text: string): readonly Emphasis[] {
  if (!/[*_]/u.test(text)) return [];
  const found = [...text.matchAll(STARS), ...text.matchAll(LINES)].map((match) => ({
    start: match.index + (match[1] ?? "").length,
    end: match.index + match[0].length - (match[3] ?? "").length,
    marks: match[1] ?? "",
  }));
  found.sort((a, b) => a.start - b.start);
  return found.filter((one, i) => i === 0 || one.start - one.marks.length >= (found[i - 1]?.end ?? 0));
}

/** A lone emphasis mark left at a note call: `2018³²*,` → `2018³²,`. */
export function takeOutStrayMarks(text: string): readonly Edit[] {
  if (!text.includes("*")) return [];
  return [...text.matchAll(AFTER_CALL)].map(({ index }) => ({ start: index, end: index + 1, after: "" }));
}
