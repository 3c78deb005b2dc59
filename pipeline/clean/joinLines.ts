import type { Edit } from "./Draft.ts";

/**
 * The edit that joins two lines of one paragraph at a run of white space.
 *
 * A hyphen at the line's end stays where the word is written with it, and goes where the lexicon knows the
 * word only without it: `crimi-⏎nelle` → `criminelle`, `sous-⏎régional` → `sous-régional`.
 *
 * @param text the text around the run
 * @param start and end of the run, which may be empty: UTF-16 code units of the text
 */
export function joinLines(
  text: string,
  start: number,
  end: number,
  knowsWord: (word: string) => boolean,
): Edit {
  if (text[start - 1] !== "-") return { start, end, after: " " };
  const left = /(\p{L}+)-$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const right = /^\p{Ll}+/u.exec(text.slice(end, end + 60))?.[0];
  if (left === undefined || right === undefined) return { start, end, after: " " };
  const apart =
    knowsWord(`${left}-${right}`.toLowerCase()) || (knowsWord(left.toLowerCase()) && knowsWord(right));
  const whole = knowsWord((left + right).toLowerCase());
  return whole && !apart ? { start: start - 1, end, after: "" } : { start, end, after: "" };
}
