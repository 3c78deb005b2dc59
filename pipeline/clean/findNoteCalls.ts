import type { CallCandidate } from "./CallCandidate.ts";
import { findGluedCalls } from "./findGluedCalls.ts";
import { findSpacedCalls } from "./findSpacedCalls.ts";
import { levelDigits } from "./levelDigits.ts";
import { spacesAround } from "./spacesAround.ts";

const RAISED =
  /<sup>\s*(\d{1,3}|\*{1,3})\s*<\/sup>|(?<!\bk?[mcd]?m)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\^\{?(\d{1,3})\}?|\[\^(\d{1,3})\](?!:)/gu;
/** A raised number has one of these. */
const RAISING = /[<^⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

/**
 * All places of a paragraph that may call a note, in text order; those of one place differ in their marks.
 *
 * @param marks the marks of notes: only raised numbers may have another one
 */
export function findNoteCalls(text: string, marks: ReadonlySet<string>): readonly CallCandidate[] {
  if (!/[\d*⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text)) return [];
  const raised = (RAISING.test(text) ? [...text.matchAll(RAISED)] : []).map((match): CallCandidate => {
    const mark = levelDigits(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
    const place = spacesAround(text, match.index, match.index + match[0].length);
    const afterDigit = /\d/u.test(text[match.index - 1] ?? "");
    return { mark, ...place, style: "raised", weight: 10, afterDigit };
  });
  if (marks.size === 0) return raised;
  return [...raised, ...findGluedCalls(text, marks), ...findSpacedCalls(text, marks)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
