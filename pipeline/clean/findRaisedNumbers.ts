import type { Line } from "./Line.ts";
import { levelDigits } from "./levelDigits.ts";

const RAISED = /<sup>\s*(\d{1,3})\s*<\/sup>|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/gu;

/** The first line in which each number is raised, by number; a number at a line's start is a note's own. */
export function findRaisedNumbers(lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  lines.forEach(({ text, indent }, i) => {
    if (!/[<⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text)) return;
    for (const { index, 1: tagged, 2: raised } of text.matchAll(RAISED)) {
      const number = Number(levelDigits(tagged ?? raised ?? ""));
      if (index > indent && !found.has(number)) found.set(number, i);
    }
  });
  return found;
}
