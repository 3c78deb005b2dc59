import type { Blanked, Span } from "../read/SourceDocument.ts";
import type { Change } from "./CleanedDocument.ts";

/**
 * The changes of a text in which white space stands for what its reader left out, told of the text as it was written:
 * what is not in a change already becomes one by its reader's rule, and every change quotes what stood in its place.
 *
 * @param changes in source order, without overlaps
 * @param blanked likewise
 * @param paragraphs likewise: what is left out inside one leaves its white space there
 */
export function withBlanked(
  changes: readonly Change[],
  blanked: readonly Blanked[],
  paragraphs: readonly Span[],
  text: string,
): readonly Change[] {
  if (blanked.length === 0) return changes;
  const all: Change[] = [];
  let next = 0;
  let last = 0;
  let around = 0;
  const isInside = (place: number): boolean => {
    while ((paragraphs[around]?.end ?? Number.POSITIVE_INFINITY) <= place) around += 1;
    return (paragraphs[around]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
  /** Changes of their own for what was left out before a place and after all changes so far. */
  const tellUntil = (place: number): void => {
    for (let one = blanked[next]; one !== undefined && one.start < place; one = blanked[next]) {
      const { start, end, rule, before } = cut(one, last, place);
      if (start < end)
        all.push({ rule, start, end, before, after: isInside(start) ? text.slice(start, end) : "" });
      if (one.end > place) return;
      next += 1;
    }
  };
  for (const change of changes) {
    tellUntil(change.start);
    let end = next;
    while ((blanked[end]?.start ?? change.end) < change.end) end += 1;
    const met = blanked.slice(next, end).map((one) => cut(one, change.start, change.end));
    for (const part of retold(change, met)) all.push(part);
    last = change.end;
  }
  tellUntil(text.length);
  return all;
}

/** The part of what was left out that lies between two places. */
function cut(one: Blanked, from: number, to: number): Blanked {
  const start = Math.max(one.start, from);
  const end = Math.min(one.end, to);
  return { rule: one.rule, start, end, before: one.before.slice(start - one.start, end - one.start) };
}

/** A change of white space alone falls into what was left out and the spaces around; any other one quotes all of it. */
function retold(change: Change, met: readonly Blanked[]): readonly Change[] {
  if (met.length === 0) return [change];
  const { before, after, start } = change;
  const parts: { rule: string; start: number; end: number; before: string }[] = [];
  let at = start;
  const spaceUntil = (end: number): void => {
    if (at < end)
      parts.push({ rule: change.rule, start: at, end, before: before.slice(at - start, end - start) });
  };
  for (const one of met) {
    spaceUntil(one.start);
    parts.push(one);
    at = one.end;
  }
  spaceUntil(change.end);
  if (before.trim() !== "" || after.trim() !== "")
    return [{ ...change, before: parts.map((part) => part.before).join("") }];
  const kept = Math.max(
    0,
    parts.findIndex(({ rule }) => rule === change.rule),
  );
  return parts
    .map((part, i) => ({ ...part, after: i === kept ? after : "" }))
    .filter((part) => part.before !== part.after);
}
