/** White space that is not one single space. */
const UNEVEN = /[^\S ]| {2}/;

/** A text with one space for every run of white space, none at its edges. */
export function foldSpaces(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}
