import { findRunningHeads } from "./findRunningHeads.ts";
import type { Line } from "./Line.ts";

const PAGE_OF = /^\s*\d{1,3}\s*\/\s*(\d{1,3})\s*$/u;
const JOB = String.raw`\d{2}-\d{5}(?:\s*\([A-Z]\))?`;
const FRACTION = String.raw`\d{1,3}\s*\/\s*\d{1,3}`;
const JOB_NUMBER = new RegExp(`^\\s*(?:${FRACTION}\\s+)?${JOB}(?:\\s+${FRACTION})?\\s*$`, "u");
const SYMBOL = /^\s*[AES]\/[A-Z0-9.-]+(?:\/[A-Z0-9.-]+)*(?:\s*\(\d{4}\)|\s[A-Z])?\s*$/u;

/** Fewest times a line must come back to be a page header. */
const RETURNS = 3;

/**
 * Indexes of the lines that a page's head or foot put there: `2/16`, `19-22342`, a symbol that comes back on each page,
 * and the running head below such a line.
 *
 * A page fraction counts only where another one names the same number of pages, so that a resolution's number
 * on a line of its own (`74/177`) stays.
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const totals = counted(lines.flatMap((line) => PAGE_OF.exec(line.text)?.[1] ?? []));
  const symbols = counted(lines.filter((line) => SYMBOL.test(line.text)).map((line) => line.text.trim()));
  const found = new Set<number>();
  let foot = false;
  lines.forEach((line, i) => {
    if (line.blank) return;
    const total = PAGE_OF.exec(line.text)?.[1];
    const isFoot = (total !== undefined && (totals.get(total) ?? 0) > 1) || JOB_NUMBER.test(line.text);
    const isHead = SYMBOL.test(line.text) && (foot || (symbols.get(line.text.trim()) ?? 0) >= RETURNS);
    if (isFoot || isHead) found.add(i);
    foot = isFoot;
  });
  for (const i of findRunningHeads(lines, found)) found.add(i);
  return found;
}

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
