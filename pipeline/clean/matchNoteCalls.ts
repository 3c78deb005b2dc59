import type { CallCandidate } from "./findNoteCalls.ts";

/** A note's mark and its place: the calls of a page's notes stand between the notes of the page before and its own. */
export interface NotePlace {
  readonly mark: string;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Where the page begins, as far as notes tell. */
  readonly from: number;
}

/** A candidate with its place in the source and the paragraph it stands in. */
export interface PlacedCandidate extends CallCandidate {
  readonly paragraph: number;
  readonly at: number;
}

export interface CallMatch {
  /** In source order, without overlaps. */
  readonly calls: readonly PlacedCandidate[];
  /** Notes for which no place, or no single place, was found. */
  readonly missing: readonly { readonly place: NotePlace; readonly reason: string }[];
  /** Raised numbers that call no note of this text and may be exponents. */
  readonly unsure: readonly PlacedCandidate[];
}

/**
 * Decides which candidates call notes: the notes' own numbers and their order judge.
 *
 * Each note's first call comes before its text and after the page before; raised numbers win over digits glued
 * to a word, these over digits that only the order tells from a number. Later calls of the same note are found
 * by the same marks, once it has been called.
 *
 * @param candidates in source order
 */
export function matchNoteCalls(
  candidates: readonly PlacedCandidate[],
  notes: readonly NotePlace[],
): CallMatch {
  const byMark = groupByMark(candidates);
  const calls: PlacedCandidate[] = [];
  const missing: { place: NotePlace; reason: string }[] = [];
  const firsts = new Map<string, number>();
  let lastAt = 0;
  for (const [i, place] of notes.entries()) {
    const from = Math.max(lastAt, place.from);
    const within = between(byMark.get(place.mark) ?? [], from, place.start);
    const next = notes[i + 1];
    const after = next === undefined ? [] : between(byMark.get(next.mark) ?? [], from, place.start);
    const { first, reason } = chooseFirst(within, after);
    if (first === undefined) {
      missing.push({ place, reason });
      continue;
    }
    calls.push(first);
    if (!firsts.has(place.mark)) firsts.set(place.mark, first.at);
    lastAt = first.at;
  }
  const marks = new Set(notes.map((note) => note.mark));
  const isUnsure = (one: PlacedCandidate) =>
    one.strength === "raised" && one.afterDigit && !marks.has(one.mark);
  const chosen = new Set(calls);
  const later = candidates.filter((one) => !chosen.has(one) && !isUnsure(one) && isLaterCall(one, firsts));
  return { calls: withoutOverlaps([...calls, ...later]), missing, unsure: candidates.filter(isUnsure) };
}

function groupByMark(
  candidates: readonly PlacedCandidate[],
): ReadonlyMap<string, readonly PlacedCandidate[]> {
  const groups = new Map<string, PlacedCandidate[]>();
  for (const one of candidates) {
    const group = groups.get(one.mark);
    if (group === undefined) groups.set(one.mark, [one]);
    else group.push(one);
  }
  return groups;
}

/** A weak candidate counts where it is the only one before the next note is called for certain. */
function chooseFirst(within: readonly PlacedCandidate[], after: readonly PlacedCandidate[]) {
  const certain =
    within.find((one) => one.strength === "raised") ?? within.find((one) => one.strength === "glued");
  if (certain !== undefined) return { first: certain, reason: "" };
  const upper = after.find((one) => one.strength === "raised" || one.strength === "glued")?.at;
  const weak = within.filter((one) => upper === undefined || one.at < upper);
  return weak.length === 1
    ? { first: weak[0], reason: "" }
    : {
        reason:
          weak.length > 1 ? "several numbers may call this note" : "the call of this note was not found",
      };
}

function isLaterCall(one: PlacedCandidate, firsts: ReadonlyMap<string, number>): boolean {
  if (one.strength === "raised") return true;
  const first = firsts.get(one.mark);
  return one.strength !== "spaced" && first !== undefined && first < one.at;
}

/** The candidates from one place to another, which stand in source order. */
function between(
  candidates: readonly PlacedCandidate[],
  from: number,
  to: number,
): readonly PlacedCandidate[] {
  return candidates.slice(firstFrom(candidates, from), firstFrom(candidates, to));
}

function firstFrom(candidates: readonly PlacedCandidate[], place: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.at ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of two calls that share a digit the one found first counts. */
function withoutOverlaps(calls: readonly PlacedCandidate[]): readonly PlacedCandidate[] {
  const taken = new Set<string>();
  const kept = calls.filter((call) => {
    const keys = Array.from(
      { length: call.end - call.start },
      (_, i) => `${call.paragraph}:${call.start + i}`,
    );
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  return kept.sort((a, b) => a.at - b.at);
}
