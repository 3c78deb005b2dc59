import type { Edit } from "./Draft.ts";

/** White space that is not one ordinary space. */
const UNEVEN = /[^\S ]| {2}/;

/** One ordinary space for every run of white space, none at the text's edges. */
export function squeezeSpaces(text: string): readonly Edit[] {
  if (!UNEVEN.test(text) && text.trim() === text) return [];
  return [...text.matchAll(/^\s+|\s{2,}|[^\S ]|\s$/gu)].map(({ index, 0: run }) => {
    const end = index + run.length;
    return { start: index, end, after: index === 0 || end === text.length ? "" : " " };
  });
}
