import { alignMarks, type Pairing } from "./alignMarks.ts";
import { type CallCandidate, LIKELY, SURE } from "./CallCandidate.ts";

/** Candidates of less weight are numbers. */
const LEAST = 0.7;
const LEAST_ELSEWHERE = 2.5;
/** What a candidate's weight is worth on another page than its note's. */
const ELSEWHERE = 0.5;

/** A note's mark and its place: the calls of a page's notes stand between the notes of the page before and its own. */
export interface NotePlace {
  readonly mark: string;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Where the page begins, as far as notes tell. */
  readonly from: number;
  /** Where the call may stand at all: some pages on either side, for notes slip to other pages. */
  readonly earliest: number;
  readonly latest: number;
}

/** A candidate with its place in the source and the paragraph it stands in. */
export interface PlacedCandidate extends CallCandidate {
  readonly paragraph: number;
  readonly at: number;
}

/** A note and its first call. */
export interface Choice {
  readonly place: NotePlace;
  readonly call?: PlacedCandidate;
  /** Why there is no call. */
  readonly reason?: string;
}

/**
 * The first call of each note: in the order of the notes, and of the greatest weight in all.
 *
 * @param candidates in source order
 * @param settled whether it is known how the document writes its calls, so that less weight is enough
 */
export function chooseFirstCalls(
  candidates: readonly PlacedCandidate[],
  notes: readonly NotePlace[],
  settled = false,
): readonly Choice[] {
  const pairings = pairUp(candidates, notes);
  const inOrder = pairings.flat().sort((a, b) => a.at - b.at);
  const chosen = alignMarks(inOrder, notes.length).flatMap((index) => inOrder[index] ?? []);
  const byItem = new Map(chosen.map((one, k) => [one.item, k]));
  return notes.map((place, item) => {
    const k = byItem.get(item);
    const one = k === undefined ? undefined : chosen[k];
    if (one === undefined || k === undefined) return { place, reason: "the call of this note was not found" };
    const rival = (pairings[item] ?? []).some(
      ({ at, weight }) =>
        at !== one.at &&
        weight >= one.weight &&
        at > (chosen[k - 1]?.at ?? -1) &&
        at < (chosen[k + 1]?.at ?? Number.POSITIVE_INFINITY),
    );
    return rival && one.call.weight < (settled ? LIKELY : SURE)
      ? { place, reason: "several numbers may call this note" }
      : { place, call: one.call };
  });
}

interface CallPairing extends Pairing {
  readonly call: PlacedCandidate;
}

/** Pairings of notes and candidates that are looked at, where many notes have the same mark. */
const MOST_PAIRINGS = 200_000;

/** For each note the candidates that may call it. */
function pairUp(
  candidates: readonly PlacedCandidate[],
  notes: readonly NotePlace[],
): readonly (readonly CallPairing[])[] {
  const byMark = groupByMark(candidates);
  const ranges = notes.map(({ mark, earliest, latest }) => {
    const calls = byMark.get(mark) ?? [];
    return { calls, first: firstFrom(calls, earliest), end: firstFrom(calls, latest) };
  });
  const all = ranges.reduce((sum, { first, end }) => sum + Math.max(0, end - first), 0);
  const most = all > MOST_PAIRINGS + candidates.length ? Math.ceil(MOST_PAIRINGS / notes.length) : all;
  return ranges.map(({ calls, first, end }, item) => {
    const place = notes[item];
    if (place === undefined) return [];
    const near = end - first > most ? Math.max(first, firstFrom(calls, place.from)) : first;
    return pairingsOf(place, item, calls.slice(near, Math.min(end, near + most)));
  });
}

/** A call on another page than its note's counts for less, and only where it is not likely to be a number. */
function pairingsOf(
  { from, start }: NotePlace,
  item: number,
  calls: readonly PlacedCandidate[],
): readonly CallPairing[] {
  return calls.flatMap((call) => {
    const onPage = call.at >= from && call.at < start;
    if (call.weight < (onPage ? LEAST : LEAST_ELSEWHERE)) return [];
    return [{ item, call, at: call.at, weight: call.weight * (onPage ? 1 : ELSEWHERE) }];
  });
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

/** The index of the first candidate from a place on. */
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
