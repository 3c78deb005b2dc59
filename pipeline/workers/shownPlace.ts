import type { Place } from "./Portion.ts";

/** Memory that two threads share, for the place at which one of them reads: the other knows it even when that one is lost. */
export function createShownPlace(): Float64Array {
  return new Float64Array(new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT));
}

export function showPlace({ file, events, share }: Place, shown: Float64Array): void {
  shown[0] = file;
  shown[1] = events;
  shown[2] = share;
}

export function readPlace([file = 0, events = 0, share = 0]: Float64Array): Place {
  return { file, events, share };
}
