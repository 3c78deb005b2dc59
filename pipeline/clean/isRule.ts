import type { Line } from "./Line.ts";

/** True for a line that draws a rule: `_______`, `---`, `***`, or parts a table’s head from its rows: `|---|:--|`. */
export function isRule(line: Line): boolean {
  return /^\s*(?:_{3,}|-{3,}|={3,}|\*{3,}|(?:\*\s){2,}\*|─{3,}|—{3,}|\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+)\s*$/u.test(
    line.text,
  );
}
