/**
 * Length of the mark with which a note's text begins, with what stands around it: `1. `, `[1] `, `1 `, what is left of
 * a link back. 0 where it begins with its text.
 *
 * @param listed where the note's number is known from elsewhere: then a bare number is the text's own
 */
export function printedMark(text: string, mark: string, listed: boolean): number {
  const [left] = LEFT.exec(text) ?? [];
  if (left !== undefined) return left.length < text.length ? left.length : 0;
  const [opened = ""] = /^[[(]/u.exec(text) ?? [];
  if (!text.startsWith(mark, opened.length)) return 0;
  const rest = text.slice(opened.length + mark.length);
  const [closed] = (opened === "" ? (listed ? STOP : MAYBE_STOP) : BRACKET).exec(rest) ?? [];
  const length = opened.length + mark.length + (closed?.length ?? 0);
  return closed === undefined || length === text.length ? 0 : length;
}

const LEFT = /^(?:\[\]|[\^↑.:)\]])\s+/u;
const BRACKET = /^[\])][.:]?(?:\s+|$)/u;
const STOP = /^[.:)](?:\s+|$)/u;
const MAYBE_STOP = /^[.:)]?\s+/u;
