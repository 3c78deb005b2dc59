import type { Edit } from "./Draft.ts";

const ELISION = /(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)( )(?=['’]\p{L})/giu;
const AFTER = /(?<=(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’)( )(?=\p{L})/giu;

const POSSESSIVE = /(?<=\p{L}{2}) (?=['’]s(?![\p{L}\p{N}'’]))/gu;

/** The space before or after an elision's apostrophe, or before a possessive's: `l ’homme` → `l’homme`, `women ’s`. */
export function mendElisions(text: string): readonly Edit[] {
  if (!/ ['’]|’ /u.test(text)) return [];
  const possessives = [...text.matchAll(POSSESSIVE)].map(({ index }) => index + 1);
  const ends = [...text.matchAll(ELISION)].map(({ index, 0: all }) => index + all.length);
  const starts = [...text.matchAll(AFTER)].map(({ index }) => index + 1);
  return [...ends, ...starts, ...possessives]
    .sort((a, b) => a - b)
    .map((end) => ({ start: end - 1, end, after: "" }));
}
