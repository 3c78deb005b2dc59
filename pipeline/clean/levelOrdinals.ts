import type { Edit } from "./Draft.ts";

const TAGGED = /(<sup>)\s*(?:[\p{L}]{1,4})\s*(<\/sup>)/giu;
const CARET =
  /(?<=[\p{N}IVXLCDMnN])(\^\{?)(?:e|er|[eè]re|re|[eè]me|n?de?s?|o|os|st|nd|rd|th)(?!\p{L})(\})?/gu;

/** Raised letters on the line: `XXI<sup>e</sup>` → `XXIe`, `50^e` → `50e`, `n<sup>o</sup>` → `no`. */
export function levelOrdinals(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (!text.includes("^") && !text.includes("<")) return edits;
  for (const match of [...text.matchAll(TAGGED), ...text.matchAll(CARET)]) {
    const end = match.index + match[0].length;
    edits.push({ start: match.index, end: match.index + (match[1] ?? "").length, after: "" });
    if (match[2] !== undefined) edits.push({ start: end - match[2].length, end, after: "" });
  }
  return edits.sort((a, b) => a.start - b.start);
}
