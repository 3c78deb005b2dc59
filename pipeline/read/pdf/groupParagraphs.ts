import type { Line } from "./PageContent.ts";
import { isIndented, isOpenBreak, type Setting, startsParagraph } from "./startsParagraph.ts";

export interface GroupedLines {
  /** The lines of each paragraph, in reading order. */
  readonly paragraphs: readonly (readonly Line[])[];
  /** Lines that may begin a paragraph and were put behind the page or column before. */
  readonly unsure: ReadonlySet<Line>;
}

/** Puts lines of print together to paragraphs. */
export function groupParagraphs(lines: readonly Line[]): GroupedLines {
  const setting = readSetting(lines);
  const paragraphs: Line[][] = [];
  const unsure = new Set<Line>();
  let before: Line | undefined;
  lines.forEach((line, i) => {
    const current = paragraphs.at(-1);
    const opening = current?.[0];
    const isNew =
      before === undefined ||
      opening === undefined ||
      startsParagraph(line, { before, opening, after: lines[i + 1] }, setting);
    if (isNew) paragraphs.push([line]);
    else {
      current?.push(line);
      if (before !== undefined && isOpenBreak(line, before, setting)) unsure.add(line);
    }
    before = line;
  });
  return { paragraphs, unsure };
}

/** Share of indented lines from which on paragraphs are taken to begin with one; and to which on blocks are taken to be indented. */
const FEWEST_INDENTED = 0.06;
const MOST_INDENTED = 0.5;

/** Where most paragraphs have one line, the step within a paragraph is seen in this share of them at least. */
const FEWEST_STEPS = 0.12;

function readSetting(lines: readonly Line[]): Setting {
  const steps = new Map<number, Map<number, number>>();
  let indented = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || before.column !== line.column || line.y <= before.y) return;
    const size = Math.round(line.size * 2) / 2;
    const counts = steps.get(size) ?? new Map<number, number>();
    steps.set(size, counts);
    const step = Math.round((line.y - before.y) * 2) / 2;
    if (step < 2.6 * line.size) counts.set(step, (counts.get(step) ?? 0) + 1);
    if (isIndented(line) && !isIndented(before)) indented += 1;
  });
  const leadings = new Map<number, number>();
  for (const [size, counts] of steps) {
    const enough = Math.max(2, FEWEST_STEPS * Math.max(...counts.values()));
    const usual = [...counts].flatMap(([step, n]) => (n >= enough && step >= 0.95 * size ? [step] : []));
    if (usual.length > 0) leadings.set(size, Math.min(...usual));
  }
  return {
    leading: (size) => leadings.get(Math.round(size * 2) / 2) ?? 1.25 * size,
    indents: indented >= FEWEST_INDENTED * lines.length && indented <= MOST_INDENTED * lines.length,
  };
}
