/** A stretch of text and the mentions that cover it; text outside mentions has none. */
export interface TextPiece<H extends Span> {
  readonly text: string;
  readonly start: number;
  readonly hits: readonly H[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text wherever a mention begins or ends, and at further places such as note calls.
 * The pieces joined are the text again.
 *
 * @param hits offsets in UTF-16 code units; mentions of different themes may overlap
 */
export function cutText<H extends Span>(
  text: string,
  hits: readonly H[],
  places: readonly number[] = [],
): readonly TextPiece<H>[] {
  const cuts = new Set([0, text.length, ...places, ...hits.flatMap((hit) => [hit.start, hit.end])]);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, place) => {
    const end = sorted[place + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      hits: hits.filter((hit) => hit.start <= start && hit.end >= end),
    };
  });
}
