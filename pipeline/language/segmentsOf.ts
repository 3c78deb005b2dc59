/** A piece of a text that a segmenter gives: code units, end exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** So many code units are shown to the segmenter at once. */
const WINDOW = 2048;
/** What ends so near a window's end may end elsewhere when more of the text is seen. */
const MARGIN = 64;

/**
 * The segments of a text, in order and without gaps, in time that grows with its length.
 *
 * Node's segmenter takes time that grows with the square of the text it is shown (200,000 code units of short words: 40 s
 * on Node 20), so it is shown windows. A window begins where a segment ends, and so the segments are those of the whole
 * text; only where neither spaces nor marks part words (Chinese, Thai), a word at a window's end may be parted otherwise.
 */
export function* segmentsOf(segmenter: Intl.Segmenter, text: string): Generator<Segment> {
  let at = 0;
  let size = WINDOW;
  while (at < text.length) {
    const window = text.slice(at, at + size);
    const isLast = at + size >= text.length;
    let end = 0;
    for (const { segment, index } of segmenter.segment(window)) {
      const next = index + segment.length;
      if (!isLast && next > window.length - MARGIN) break;
      yield { start: at + index, end: at + next };
      end = next;
      /** A larger window is there for one long segment only. */
      if (size > WINDOW) break;
    }
    at += end;
    size = end === 0 ? 2 * size : WINDOW;
  }
}
