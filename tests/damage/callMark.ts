import type { Recipe } from "./Recipe.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A note's mark as it stands in the running text. */
export function callMark(mark: string, calls: Recipe["calls"]): string {
  if (!/^\d+$/u.test(mark)) return mark;
  if (calls === "superscript") return Array.from(mark, (digit) => RAISED[Number(digit)]).join("");
  if (calls === "sup") return `<sup>${mark}</sup>`;
  return calls === "glued" ? mark : ` ${mark}`;
}
