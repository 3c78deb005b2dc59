import type { Doubt } from "./CleanedDocument.ts";
import { classifyBreak, type Verdict } from "./classifyBreak.ts";
import type { LineKind } from "./findNotes.ts";
import type { Line } from "./Line.ts";
import type { Layout } from "./readLayout.ts";

/** The lines of one paragraph, and by which rule each was joined to the one before it. */
export interface LineGroup {
  readonly lines: readonly number[];
  readonly rules: readonly string[];
}

export interface Grouping {
  readonly groups: readonly LineGroup[];
  readonly doubts: readonly Doubt[];
}

/**
 * Puts a file's lines of text together to paragraphs.
 *
 * @param kinds one for each line, `note` for a note's lines: everything but `text` only separates
 */
export function groupParagraphs(
  lines: readonly Line[],
  kinds: readonly (LineKind | "note")[],
  layout: Layout,
): Grouping {
  const groups: { lines: number[]; rules: string[] }[] = [];
  const doubts: Doubt[] = [];
  const margin = leastIndent(lines, kinds);
  let blanks = 0;
  let acrossPage = false;
  lines.forEach((line, i) => {
    const kind = kinds[i];
    if (kind !== "text") {
      if (kind === "blank") blanks += 1;
      else acrossPage = true;
      return;
    }
    const group = groups.at(-1);
    const before = lines[group?.lines.at(-1) ?? -1]?.text ?? "";
    const next = kinds[i + 1] === "text" ? lines[i + 1]?.text : undefined;
    const gap = {
      before,
      after: line.text,
      first: lines[group?.lines[0] ?? -1]?.text ?? "",
      length: group?.lines.length ?? 0,
      next,
      blanks,
      indent: line.indent - margin,
      acrossPage,
    };
    const verdict: Verdict = group === undefined ? { join: false } : classifyBreak(gap, layout);
    if (verdict.join && group !== undefined) {
      group.lines.push(i);
      group.rules.push(verdict.rule);
    } else {
      groups.push({ lines: [i], rules: [] });
      if (!verdict.join && verdict.doubt !== undefined) {
        doubts.push({
          rule: "join-page-break",
          start: line.start,
          end: line.end,
          text: line.text,
          reason: verdict.doubt,
        });
      }
    }
    blanks = 0;
    acrossPage = false;
  });
  return { groups, doubts };
}

function leastIndent(lines: readonly Line[], kinds: readonly (LineKind | "note")[]): number {
  return lines.reduce(
    (least, line, i) => (kinds[i] === "text" ? Math.min(least, line.indent) : least),
    Number.POSITIVE_INFINITY,
  );
}
