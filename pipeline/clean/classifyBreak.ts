import { type Layout, reachOf } from "./readLayout.ts";
import { endsClosed, endsHanging, endsOpen, startsItem, startsLow } from "./sentenceEdges.ts";

/** What stands between a line and the line of text before it. */
export interface LineBreak {
  /** The paragraph so far, or its last line. */
  readonly before: string;
  readonly after: string;
  /** The first line of the paragraph so far, and how many lines it has. */
  readonly first: string;
  readonly length: number;
  /** The line right below the second one, where there is one. */
  readonly next?: string | undefined;
  /** Blank lines between the two. */
  readonly blanks: number;
  /** Indent of the second line. */
  readonly indent: number;
  /** Notes, a rule, addresses or page furniture stood between the two. */
  readonly acrossPage: boolean;
}

/** A joint carries the rule that made it; `doubt` says why another reading was possible. */
export type Verdict =
  | { readonly join: true; readonly rule: "join-hard-wrap" | "join-page-break" | "join-punctuation" }
  | { readonly join: false; readonly doubt?: string };

/** Lines of a heading that are no heading any more. */
const LONGEST_HEADING = 4;
const APART: Verdict = { join: false };
const PAGE: Verdict = { join: true, rule: "join-page-break" };

/** Whether a line goes on with the paragraph before it. */
export function classifyBreak(gap: LineBreak, layout: Layout): Verdict {
  const { before, after, blanks, indent, acrossPage } = gap;
  if (/^\s*[;,.:!?)»”]+\s*$/u.test(after)) return { join: true, rule: "join-punctuation" };
  if (/^\s*#{1,6}\s/u.test(after) || /^\s*#{1,6}\s/u.test(before)) return APART;
  if (blanks === 0 && !acrossPage && spansEmphasis(before, after))
    return { join: true, rule: "join-hard-wrap" };
  const indented = layout.indented && indent > 0;
  const usual = layout.doubled ? 1 : 0;
  if (layout.wrapped && !indented && !acrossPage && blanks <= usual) {
    const newItem =
      !layout.indented && endsClosed(before) && startsItem(after) && !closesBracket(before, after);
    return newItem ? APART : { join: true, rule: "join-hard-wrap" };
  }
  const full = !isShort(before, after, layout);
  if (
    layout.indented &&
    layout.reach !== undefined &&
    !indented &&
    full &&
    !endsClosed(before) &&
    !startsItem(after)
  )
    return PAGE;
  return classifyOpened(gap, indented && blanks === 0, layout);
}

/** A break that looks like a paragraph's end, and may be a page's. */
function classifyOpened(gap: LineBreak, bareIndent: boolean, layout: Layout): Verdict {
  const { before, after, first, acrossPage, blanks } = gap;
  if (startsItem(after) && !closesBracket(before, after)) return APART;
  if (startsLow(after)) {
    if (!endsClosed(before)) return PAGE;
    if (acrossPage && /:\s*$/u.test(before)) return PAGE;
    return { join: false, doubt: "starts with a small letter after the end of a sentence" };
  }
  if (isShort(before, after, layout)) return APART;
  if (acrossPage && layout.reach !== undefined && isNumbered(first) && /,\s*$/u.test(before)) return PAGE;
  if (!endsOpen(before)) return APART;
  if (acrossPage || (bareIndent && !isLineApart(gap, layout))) return PAGE;
  if (blanks === 0) return APART;
  return endsHanging(before) || (layout.reach !== undefined && isUnfinished(gap, layout)) ? PAGE : APART;
}

/** True for what looks like an item's mark and ends what a bracket began: `(No.⏎138)`. */
function closesBracket(before: string, after: string): boolean {
  return /^\s*[^\s()]{1,5}\)/u.test(after) && /\([^()]{0,60}$/u.test(before);
}

/** True for a numbered paragraph, which does not end with a comma. */
function isNumbered(first: string): boolean {
  return /^\s*\d{1,3}\.\s/u.test(first);
}

/** True where a line had room for the next word: its author ended it. */
function isShort(line: string, next: string, { reach }: Layout): boolean {
  return reach !== undefined && !/-\s*$/u.test(line) && reachOf(line, next) < reach;
}

/** True where what stands before is too long for a heading, and no opener follows: only a page can end it so. */
function isUnfinished({ first, length, after, next }: LineBreak, layout: Layout): boolean {
  if (startsItem(first)) return true;
  const isAlone = next === undefined || next.trim() === "" || isShort(after, next, layout);
  if (isAlone && /,\s*$/u.test(after)) return false;
  return length >= LONGEST_HEADING || /,/u.test(first);
}

/** True for a line with a capital that ends on purpose, as an opener after a title does: it goes on with nothing. */
function isLineApart({ before, after, next }: LineBreak, layout: Layout): boolean {
  return next !== undefined && !endsHanging(before) && isShort(after, next, layout);
}

/** True where an emphasis mark (`*`, `**`) opened in one line is closed in the next. */
function spansEmphasis(before: string, after: string): boolean {
  if (!before.includes("*") || !after.includes("*")) return false;
  return hasOpen(before) && hasOpen(after) && /^\s*\*+\S/u.test(before) && /\S\*+\s*$/u.test(after);
}

function hasOpen(text: string): boolean {
  return (text.match(/\*+/gu)?.length ?? 0) % 2 === 1;
}
