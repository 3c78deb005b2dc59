import type { Rule, Segment } from "./PageContent.ts";

/** Notes are set at most this large, in sizes of the body. */
const SMALLER = 0.94;
/** A rule above notes is longer than a word, and shorter than the text is wide. */
const LONGEST_RULE = 0.75;

/** A rule made of characters. */
export const TYPED_RULE = /^[_—―─]{4,}$|^-{10,}$/u;
/** How a note begins: its mark, raised or not. */
export const NOTE_START = /^(\*{1,4}|[†‡§]|\d{1,3})(?:[.)]?\s+(?=\S)|(?=[^\d\s.,;:)/%]))/u;

/**
 * The segments of a page that stand in its notes: what is smaller than the body with nothing but such below it, or what
 * stands below a short rule and begins with a mark.
 *
 * @param segments of the page without running heads and feet, from top to bottom
 * @param body the size of the body, in points
 * @param open notes of the page before may go on here
 */
export function findNoteSegments(
  segments: readonly Segment[],
  rules: readonly Rule[],
  body: number,
  open: boolean,
): readonly Segment[] {
  const small = smallAtFoot(segments, body);
  const ruled = belowRule(segments, rules, body);
  const zone = segments.filter((one) => small.has(one) || ruled.has(one));
  const isOpen = open && !zone.every((one) => TYPED_RULE.test(rawText(one)));
  if (!isOpen && !zone.some(beginsNote)) return [];
  return isOpen ? zone : dropLead(zone);
}

/** The text before the first mark is no note where none is open. */
function dropLead(zone: readonly Segment[]): readonly Segment[] {
  const first = zone.findIndex((one) => beginsNote(one) || TYPED_RULE.test(rawText(one)));
  return zone.slice(first);
}

export function beginsNote(segment: Segment): boolean {
  return NOTE_START.test(rawText(segment));
}

/** A segment's text, told without the rest of its line. */
export function rawText({ runs, size }: Segment): string {
  return runs.reduce((text, run, i) => {
    const before = runs[i - 1];
    const isApart = before !== undefined && (run.spaced || run.x - before.x - before.width > 0.1 * size);
    return text + (isApart ? " " : "") + run.text;
  }, "");
}

function smallAtFoot(segments: readonly Segment[], body: number): ReadonlySet<Segment> {
  const small = new Set<Segment>();
  const blockers: Segment[] = [];
  for (const segment of segments.toReversed()) {
    const isBlocked = blockers.some(({ x0, x1 }) => segment.x0 < x1 && segment.x1 > x0);
    if (segment.size <= body * SMALLER && !isBlocked && !TYPED_RULE.test(rawText(segment)))
      small.add(segment);
    else if (blockers.length < 200) blockers.push(segment);
  }
  return small;
}

function belowRule(segments: readonly Segment[], rules: readonly Rule[], body: number): ReadonlySet<Segment> {
  const left = Math.min(...segments.map(({ x0 }) => x0));
  const width = Math.max(...segments.map(({ x1 }) => x1)) - left;
  const typed = segments
    .filter((one) => TYPED_RULE.test(rawText(one)))
    .map(({ x0, x1, y }) => ({ x: x0, y, width: x1 - x0 }));
  const found = new Set<Segment>();
  for (const rule of [...typed, ...rules]) {
    if (rule.width > LONGEST_RULE * width) continue;
    const reach = segments.filter(
      ({ x0, x1, y }) => y >= rule.y && x0 < rule.x + rule.width && x1 > rule.x - 2 * body,
    );
    const [first] = reach.filter(({ y }) => y > rule.y + 1);
    if (first === undefined || !beginsNote(first) || first.y - rule.y > 3 * body) continue;
    if (first.x0 < rule.x - 2 * body || first.x0 > rule.x + 3 * body) continue;
    for (const one of reach) found.add(one);
    for (const one of segments) if (reach.some((left) => goesOn(left, one))) found.add(one);
  }
  return found;
}

/** The rest of a note's line after a wide space; a gutter is as wide as two letters and more. */
function goesOn({ x1, y, size }: Segment, one: Segment): boolean {
  const gap = one.x0 - x1;
  return Math.abs(y - one.y) < 1 && Math.abs(size - one.size) < 0.3 && gap > 0 && gap < 1.6 * size;
}
