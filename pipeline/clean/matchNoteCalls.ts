import { type CallStyle, LIKELY, SURE } from "./CallCandidate.ts";
import { type Choice, chooseFirstCalls, type NotePlace, type PlacedCandidate } from "./chooseFirstCalls.ts";

/** What a candidate's weight is worth in a text that writes most calls otherwise. */
const OTHER_STYLE = 0.5;
/** Where the few calls found stand at spaces, a later one of this weight is one. */
const LIKELY_SPACED = 4;
/** Calls in one style by which it is settled. */
const SETTLED = 3;

export interface CallMatch {
  /** In source order, without overlaps. */
  readonly calls: readonly PlacedCandidate[];
  /** Notes for which no place, or no single place, was found. */
  readonly missing: readonly { readonly place: NotePlace; readonly reason: string }[];
  /** Raised numbers that call no note of this text and may be exponents. */
  readonly unsure: readonly PlacedCandidate[];
}

/**
 * Decides which candidates call notes: the notes' own numbers, their order and the document's style judge.
 *
 * Each note's first call stands before its text and after the page before, and the first calls stand in the order
 * of the notes; of all such choices the one of greatest weight counts. Where calls are raised none is written
 * otherwise; of the other styles that of most calls is the likelier. Later calls of the same note are found by the
 * same marks, once it has been called.
 *
 * @param candidates in source order
 */
export function matchNoteCalls(
  candidates: readonly PlacedCandidate[],
  notes: readonly NotePlace[],
): CallMatch {
  const marks = new Set(notes.map((note) => note.mark));
  const isUnsure = (one: PlacedCandidate) => one.style === "raised" && one.afterDigit && !marks.has(one.mark);
  const { style, settled } = readStyle(chooseFirstCalls(candidates, notes));
  const inStyle = candidates.flatMap((one) => inStyleOf(one, style));
  const choices = chooseFirstCalls(inStyle, notes, settled);
  const calls = choices.flatMap(({ call }) => call ?? []);
  const firsts = new Map<string, number>();
  for (const { mark, at } of calls) if (!firsts.has(mark)) firsts.set(mark, at);
  const chosen = new Set(calls);
  const least = settled ? LIKELY : style === "spaced" ? LIKELY_SPACED : SURE;
  const later = inStyle.filter(
    (one) => !chosen.has(one) && !isUnsure(one) && isLaterCall(one, firsts, least),
  );
  return {
    calls: withoutOverlaps([...calls, ...later]),
    missing: choices.flatMap(({ place, reason }) => (reason === undefined ? [] : [{ place, reason }])),
    unsure: candidates.filter(isUnsure),
  };
}

/** A candidate as the document's style weighs it. */
function inStyleOf(one: PlacedCandidate, style: CallStyle | undefined): readonly PlacedCandidate[] {
  if (one.style === "raised" || one.style === style || style === undefined) return [one];
  return style === "raised" ? [] : [{ ...one, weight: one.weight * OTHER_STYLE }];
}

/** The style of the greatest weight among the notes' calls, settled where several are written so. */
function readStyle(choices: readonly Choice[]): { readonly style?: CallStyle; readonly settled: boolean } {
  const weights = new Map<CallStyle, number>();
  for (const { call } of choices)
    if (call !== undefined) weights.set(call.style, (weights.get(call.style) ?? 0) + call.weight);
  const style = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (style === undefined) return { settled: false };
  return { style, settled: choices.filter(({ call }) => call?.style === style).length >= SETTLED };
}

function isLaterCall(one: PlacedCandidate, firsts: ReadonlyMap<string, number>, least: number): boolean {
  if (one.style === "raised") return true;
  const first = firsts.get(one.mark);
  return one.weight >= (one.style === "glued" ? SURE : least) && first !== undefined && first < one.at;
}

/** Of two calls that share a digit the one found first counts. */
function withoutOverlaps(calls: readonly PlacedCandidate[]): readonly PlacedCandidate[] {
  const taken = new Set<number>();
  const kept = calls.filter((call) => {
    const first = call.paragraph * LONGEST_PARAGRAPH + call.start;
    for (let at = first; at < first + call.end - call.start; at += 1) if (taken.has(at)) return false;
    for (let at = first; at < first + call.end - call.start; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.at - b.at);
}

/** No text is longer, in characters. */
const LONGEST_PARAGRAPH = 2 ** 30;
