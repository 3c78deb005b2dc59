import type { ParagraphSource, SourceNote, SourceParagraph, Span } from "../read/SourceDocument.ts";
import type { Change, Doubt } from "./CleanedDocument.ts";
import { countWords, type TextWords } from "./countWords.ts";
import type { Draft } from "./Draft.ts";
import { joinRows, type Removal } from "./joinRows.ts";
import { byStart, orderCuts, orderRows, type Row, withStrays } from "./orderRows.ts";

/** A paragraph of a source with its lines and pieces joined. */
export interface DraftedPieces {
  readonly draft: Draft;
  /** Its calls, in source order. */
  readonly noteCalls: readonly SourceNote[];
  readonly italics?: Span;
  readonly headingLevel?: number;
}

export interface PieceDrafts {
  readonly drafts: readonly DraftedPieces[];
  readonly words: TextWords;
  /** What was taken out between paragraphs; what was taken out inside one is in its draft. */
  readonly removed: readonly Change[];
  readonly doubts: readonly Doubt[];
}

/**
 * The paragraphs that a file tells, each one line.
 *
 * Where pieces lie between another paragraph's they part it; text that belongs to nothing is taken out as a change.
 */
export function draftPieces(
  source: Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed">,
  knowsWord: (word: string) => boolean,
): PieceDrafts {
  const { text } = source;
  const given = orderCuts(source);
  const rows = orderRows(source, given);
  const cuts = withStrays(text, rows, given);
  const words = countWords(rows.map(({ start, end }) => text.slice(start, end)));
  const drafts: DraftedPieces[] = [];
  const outside: Removal[] = [];
  const doubts: Doubt[] = [];
  const begun = new Set<SourceParagraph>();
  let next = 0;
  const takeUntil = (place: number): readonly Removal[] => {
    const from = next;
    while ((cuts[next]?.start ?? place) < place) next += 1;
    return cuts.slice(from, next);
  };
  const calls = source.paragraphs.flatMap(({ noteCalls }) => noteCalls).sort(byStart);
  let nextCall = 0;
  const takeCalls = (start: number, end: number): readonly SourceNote[] => {
    while ((calls[nextCall]?.start ?? start) < start) nextCall += 1;
    const from = nextCall;
    while ((calls[nextCall]?.start ?? end + 1) <= end) nextCall += 1;
    return calls.slice(from, nextCall);
  };
  for (const run of runsOf(rows)) {
    const [{ owner, start } = { owner: undefined, start: 0 }] = run;
    const end = run.at(-1)?.end ?? start;
    for (const one of takeUntil(start)) outside.push(one);
    const rules = run
      .slice(1)
      .map((row, i) => (row.piece === run[i]?.piece ? "join-hard-wrap" : "join-page-break"));
    const { draft, doubts: unsure } = joinRows(text, run, rules, takeUntil(end), { knowsWord, words });
    for (const doubt of unsure) doubts.push(doubt);
    if (owner === undefined) continue;
    const { italics, headingLevel } = owner;
    const isFirst = !begun.has(owner);
    if (!isFirst) doubts.push({ ...PARTED, start, end, text: draft.text });
    begun.add(owner);
    drafts.push({
      draft,
      noteCalls: takeCalls(start, end),
      ...(isFirst && italics && { italics }),
      ...(isFirst && headingLevel !== undefined && { headingLevel }),
    });
  }
  for (const one of cuts.slice(next)) outside.push(one);
  const removed = outside.map((one) => ({ ...one, before: text.slice(one.start, one.end), after: "" }));
  return { drafts, words, removed, doubts };
}

const PARTED = { rule: "join-page-break", reason: "another paragraph stands inside this one" };

/** Neighbouring rows of one paragraph, in source order. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.owner === row.owner) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
