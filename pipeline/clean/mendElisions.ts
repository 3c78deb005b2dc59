import type { Edit } from "./Draft.ts";

const ELISION = /(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)( )(?=['’]\p{L})/giu;
const AFTER = /(?<=(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’)( )(?=\p{L})/giu;

/** The space before or after an elision's apostrophe: `l ’homme` → `l’homme`. */
export function mendElisions(text: string): readonly Edit[] {
  const ends = [...text.matchAll(ELISION)].map(({ index, 0: all }) => index + all.length);
  const starts = [...text.matchAll(AFTER)].map(({ index }) => index + 1);
  return [...ends, ...starts].sort((a, b) => a - b).map((end) => ({ start: end - 1, end, after: "" }));
}
