import type { Span } from "../read/SourceDocument.ts";
import type { Doubt } from "./CleanedDocument.ts";
import type { TextWords } from "./countWords.ts";
import { createDraft, type Draft, editDraft } from "./Draft.ts";
import { doubtHyphen } from "./doubtHyphen.ts";
import { joinLines, type LineJoint } from "./joinLines.ts";

/** A stretch of the source that goes, and by which rule. */
export interface Removal extends Span {
  readonly rule: string;
}

/** What decides whether a hyphen at a line's end belongs to the word. */
export interface WordJudges {
  readonly knowsWord: (word: string) => boolean;
  readonly words: TextWords;
}

export interface JoinedRows {
  readonly draft: Draft;
  readonly doubts: readonly Doubt[];
}

/**
 * A paragraph's rows joined, without what stood in or between them. Rows without white space between them are joined as
 * they are.
 *
 * @param rows lines without the white space around them, in source order
 * @param rules one for each row but the first: what joins it to the row before
 * @param removals between the paragraph's start and end, in source order and without overlaps
 */
export function joinRows(
  source: string,
  rows: readonly Span[],
  rules: readonly string[],
  removals: readonly Removal[],
  judges: WordJudges,
): JoinedRows {
  const start = rows[0]?.start ?? 0;
  const whole = createDraft(source, start, rows.at(-1)?.end ?? start);
  const taken = removals.map((one) => ({
    rule: one.rule,
    start: one.start - start,
    end: one.end - start,
    after: "",
  }));
  const draft = editDraft(whole, "take-out-note", taken);
  const joints = findJoints(draft.text, rows, rules, removals, judges);
  const doubts = joints.flatMap(({ unsure, row }) =>
    unsure === true ? [doubtHyphen(source, rows[row - 1]?.end ?? 0, rows[row]?.start ?? 0)] : [],
  );
  return { draft: editDraft(draft, "join-hard-wrap", joints), doubts };
}

interface RowJoint extends LineJoint {
  readonly rule: string;
  /** The second one of the rows that it joins. */
  readonly row: number;
}

/** The joints between a paragraph's rows, in its text after what stood between them was taken out. */
function findJoints(
  text: string,
  rows: readonly Span[],
  rules: readonly string[],
  removals: readonly Removal[],
  { knowsWord, words }: WordJudges,
): readonly RowJoint[] {
  if (rows.length < 2) return [];
  const places = withoutRemoved(
    rows.flatMap(({ start, end }) => [start, end]),
    removals,
  );
  return rows.slice(1).flatMap((_, i) => {
    const end = places[2 * i + 1] ?? 0;
    const start = places[2 * i + 2] ?? end;
    if (end === start) return [];
    const rule = rules[i] ?? "join-hard-wrap";
    const { start: from, end: to, after, unsure = false } = joinLines(text, end, start, knowsWord, words);
    return [{ start: from, end: to, after, unsure, rule, row: i + 1 }];
  });
}

/** Ascending places of the source, counted from the first one without what is removed. */
function withoutRemoved(places: readonly number[], removals: readonly Removal[]): readonly number[] {
  const first = places[0] ?? 0;
  let gone = 0;
  let next = 0;
  return places.map((place) => {
    let removal = removals[next];
    for (; removal !== undefined && removal.end <= place; removal = removals[next]) {
      gone += removal.end - removal.start;
      next += 1;
    }
    return place - first - gone - (removal === undefined ? 0 : Math.max(0, place - removal.start));
  });
}
