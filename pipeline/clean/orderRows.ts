import type { ParagraphSource, SourceParagraph, Span } from "../read/SourceDocument.ts";
import type { Removal } from "./joinRows.ts";
import { splitLines } from "./Line.ts";

/** A line of a piece, without the white space around it, and the paragraph it belongs to. */
export interface Row extends Span {
  readonly owner: SourceParagraph;
  readonly piece: Span;
}

/** What goes, in source order, without overlaps and without the white space around it. */
export function orderCuts({
  text,
  notes,
  removed,
}: Pick<ParagraphSource, "text" | "notes" | "removed">): readonly Removal[] {
  const all = [...removed, ...notes.map(({ start, end }) => ({ start, end, rule: "take-out-note" }))].sort(
    byStart,
  );
  let last = 0;
  return all.flatMap(({ start, end, rule }) => {
    const cut = trimmed(text, { start: Math.max(start, last), end });
    if (cut.start >= cut.end) return [];
    last = cut.end;
    return [{ ...cut, rule }];
  });
}

/** The lines of all pieces in source order, without overlaps and without a cut at their edges. */
export function orderRows(
  { text, paragraphs }: Pick<ParagraphSource, "text" | "paragraphs">,
  cuts: readonly Removal[],
): readonly Row[] {
  const gone = new Uint8Array(text.length);
  for (const { start, end } of cuts) gone.fill(1, start, end);
  const all = paragraphs.flatMap((owner) =>
    owner.pieces.flatMap((piece) =>
      splitLines(text.slice(piece.start, piece.end)).map(({ start, end }): Row => {
        return { start: piece.start + start, end: piece.start + end, owner, piece };
      }),
    ),
  );
  let last = 0;
  return all.sort(byStart).flatMap((row) => {
    const span = trimmed(text, { start: Math.max(row.start, last), end: row.end }, gone);
    if (span.start >= span.end) return [];
    last = span.end;
    return [{ ...row, ...span }];
  });
}

/** The cuts, and with them all text that is neither in a row nor cut. */
export function withStrays(
  text: string,
  rows: readonly Span[],
  cuts: readonly Removal[],
): readonly Removal[] {
  const strays: Removal[] = [];
  let last = 0;
  for (const { start, end } of [
    ...[...rows, ...cuts].sort(byStart),
    { start: text.length, end: text.length },
  ]) {
    const gap = trimmed(text, { start: last, end: start });
    if (gap.start < gap.end) strays.push({ ...gap, rule: "take-out-stray-text" });
    last = Math.max(last, end);
  }
  return strays.length === 0 ? cuts : [...cuts, ...strays].sort(byStart);
}

/** A span without the white space, and what else is gone, at its edges. */
function trimmed(text: string, { start, end }: Span, gone?: Uint8Array): Span {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && isNothing(text, from, gone)) from += 1;
  while (to > from && isNothing(text, to - 1, gone)) to -= 1;
  return { start: from, end: to };
}

function isNothing(text: string, at: number, gone: Uint8Array | undefined): boolean {
  return gone?.[at] === 1 || /\s/u.test(text[at] ?? "");
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
