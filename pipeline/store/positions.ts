/** Positions of one document in `gpos`: doc_no * 2^20 + position. */
export const POSITIONS_PER_DOCUMENT = 2 ** 20;

/** Free positions after each paragraph, so that no window or phrase crosses into the next. */
export const PARAGRAPH_GAP = 32;

/**
 * Places a document's paragraphs on its positions.
 *
 * @param lengths tokens of each paragraph, punctuation included
 * @returns each paragraph's first position, from 0
 * @throws RangeError if the document does not fit into its 2^20 positions
 */
export function firstPositions(lengths: readonly number[]): readonly number[] {
  const firsts: number[] = [];
  let next = 0;
  for (const length of lengths) {
    firsts.push(next);
    next += length + PARAGRAPH_GAP;
  }
  if (next > POSITIONS_PER_DOCUMENT) {
    throw new RangeError(`document too long: ${next} positions, at most ${POSITIONS_PER_DOCUMENT}`);
  }
  return firsts;
}
