import { alignMarks } from "./alignMarks.ts";
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
  const byMark = groupByMark(candidates);
  const pairings = notes
    .flatMap((place, item) => pairingsOf(place, item, byMark.get(place.mark) ?? []))
    .sort((a, b) => a.at - b.at);
  const chosen = alignMarks(pairings, notes.length).flatMap((index) => pairings[index] ?? []);
  const byItem = new Map(chosen.map((one, k) => [one.item, k]));
  return notes.map((place, item) => {
    const k = byItem.get(item);
    const one = k === undefined ? undefined : chosen[k];
    if (one === undefined || k === undefined) return { place, reason: "the call of this note was not found" };
    const rivals = pairingsOf(place, item, byMark.get(place.mark) ?? []).filter(
      ({ at, weight }) =>
        at !== one.at &&
        weight >= one.weight &&
        at > (chosen[k - 1]?.at ?? -1) &&
        at < (chosen[k + 1]?.at ?? Number.POSITIVE_INFINITY),
    );
    return rivals.length > 0 && one.call.weight < (settled ? LIKELY : SURE)
      ? { place, reason: "several numbers may call this note" }
      : { place, call: one.call };
  });
}

/** A call on another page than its note's counts for less, and only where it is not likely to be a number. */
function pairingsOf(
  { from, start, earliest, latest }: NotePlace,
  item: number,
  calls: readonly PlacedCandidate[],
) {
  return between(calls, earliest, latest).flatMap((call) => {
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
