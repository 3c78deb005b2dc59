import type { CleanedDocument } from "../../../pipeline/clean/CleanedDocument.ts";

/** Where a cleaned document and its source disagree: what its changes promise is checked place by place. */
export function faultsOf(clean: CleanedDocument, source: string): readonly string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { rule, start, end, before } of clean.changes) {
    if (start < last || end < start) faults.push(`${rule} overlaps at ${start}`);
    if (source.slice(start, end) !== before) faults.push(`${rule} misquotes the source at ${start}`);
    last = end;
  }
  const covered = new Uint8Array(source.length);
  for (const { start, end } of [...clean.changes, ...clean.paragraphs]) covered.fill(1, start, end);
  const lost = [...source].filter((char, i) => source[i] === char && covered[i] === 0 && char.trim() !== "");
  if (source.length === [...source].length && lost.length > 0)
    faults.push(`lost without a change: ${lost.join("")}`);
  for (const { start, end, text } of clean.paragraphs) {
    let rebuilt = "";
    let at = start;
    for (const change of clean.changes) {
      if (change.start < start || change.end > end) continue;
      rebuilt += source.slice(at, change.start) + change.after;
      at = change.end;
    }
    rebuilt += source.slice(at, end);
    if (rebuilt !== text) faults.push(`the changes do not make this paragraph: ${text}`);
  }
  return faults;
}
