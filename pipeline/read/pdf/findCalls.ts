import type { PrintedNote } from "./gatherNotes.ts";
import type { Line, Stretch } from "./PageContent.ts";

/** A note's call in a line's text. */
export interface LineCall extends Stretch {
  readonly mark: string;
}

/** The calls of a line, and the raised numbers for which there is no note. */
export interface LineCalls {
  readonly calls: readonly LineCall[];
  readonly unsure: readonly Stretch[];
}

/**
 * Tells note calls in lines: raised digits and asterisks that have a note; one note may be called again pages later. Ordinals (XXI with a raised e)
 * and powers are none. Where no page has notes, numbers that count up are calls of notes at the document's end.
 */
export function createCallFinder(
  lines: readonly Line[],
  notes: readonly PrintedNote[],
): (line: Line) => LineCalls {
  const marks = new Set(notes.map(({ mark }) => mark));
  const countsUp = notes.length === 0 && areCounted(lines);
  const hasNote = (mark: string) => marks.has(mark) || (countsUp && /^\d/u.test(mark));
  return (line) => {
    const calls: LineCall[] = [];
    const unsure: Stretch[] = [];
    for (const place of candidates(line)) {
      const found = splitMarks(line.text, place);
      if (found.length > 0 && found.every(({ mark }) => hasNote(mark))) calls.push(...found);
      else if (found.some(({ mark }) => /^\d/u.test(mark)) && !isPower(line.text, place.start))
        unsure.push(place);
    }
    return { calls, unsure };
  };
}

const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function candidates({ text, raised }: Line): readonly Stretch[] {
  const set = raised.filter(
    ({ start, end }) => /^[\d*,;\s()–-]+$/u.test(text.slice(start, end)) && !isPower(text, start),
  );
  const typed = Array.from(
    text.matchAll(/[¹²³⁰⁴-⁹]+|(?<=\S)\*{1,3}(?=[\s,.;:)]|$)/gu),
    ({ index, 0: all }) => {
      return { start: index, end: index + all.length };
    },
  );
  return [
    ...set,
    ...typed.filter((one) => !set.some(({ start, end }) => one.start < end && one.end > start)),
  ].sort((a, b) => a.start - b.start);
}

/** `km` or `m` before it makes a square or cube of a raised 2 or 3; so does a 10. */
function isPower(text: string, start: number): boolean {
  return /(?:^|[\s\d(])(?:[kcdm]?m|10)$/u.test(text.slice(0, start)) && /^[-–\d²³]/u.test(text.slice(start));
}

/** `1, 2` calls two notes; the comma goes with the first. */
function splitMarks(text: string, { start, end }: Stretch): readonly LineCall[] {
  const found = Array.from(text.slice(start, end).matchAll(/\d+|[⁰¹²³⁴-⁹]+|\*+/gu));
  return found.map(({ index, 0: all }, i) => ({
    mark: Array.from(all, (digit) => {
      const value = RAISED_DIGITS.indexOf(digit);
      return value < 0 ? digit : String(value);
    }).join(""),
    start: i === 0 ? start : start + index,
    end: found[i + 1] === undefined ? end : start + (found[i + 1]?.index ?? 0),
  }));
}

function areCounted(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ text, raised }) =>
    raised.flatMap(({ start, end }) =>
      /^\d{1,3}$/u.test(text.slice(start, end)) ? [Number(text.slice(start, end))] : [],
    ),
  );
  const steps = numbers.slice(1).filter((number, i) => number - (numbers[i] ?? 0) === 1);
  return numbers.length >= 3 && steps.length >= 0.8 * (numbers.length - 1);
}
