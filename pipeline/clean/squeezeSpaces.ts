import type { Edit } from "./Draft.ts";

/** One ordinary space for every run of white space, none at the text's edges. */
export function squeezeSpaces(text: string): readonly Edit[] {
  return [...text.matchAll(/\s+/gu)]
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length, run }))
    .map(({ start, end, run }) => ({ start, end, run, after: start === 0 || end === text.length ? "" : " " }))
    .filter(({ run, after }) => run !== after)
    .map(({ start, end, after }) => ({ start, end, after }));
}
