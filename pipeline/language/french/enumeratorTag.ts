import { TAGS } from "../Analysis.ts";

const NOUN = TAGS.indexOf("NOUN");
const X = TAGS.indexOf("X");
/** Metre and hour: what follows a figure in *(2746 m)* is no label. */
const UNIT = /^[mh]$/;
const ENUMERATOR = /^(?:\p{Ll}|[ivx]{2,5})$/u;

/**
 * What stands before a digit or closing bracket decides: *no 5* is a noun, the *b* of *b)* a label, but not the *m* of *10 m)*.
 *
 * @param left the form before, "" at the edge of the sentence
 * @param right the form after
 * @returns the tag's place in `TAGS`, or −1 where nothing is decided
 */
export function enumeratorTag(left: string, form: string, right: string): number {
  if (isNumero(form) && /^\p{Nd}/u.test(right)) return NOUN;
  if (right !== ")" || left === "(" || !ENUMERATOR.test(form)) return -1;
  return UNIT.test(form) && /^\p{Nd}/u.test(left) ? -1 : X;
}

/** Whether `enumeratorTag` can decide about a form at all, whatever stands beside it. */
export function canEnumerate(form: string): boolean {
  return isNumero(form) || ENUMERATOR.test(form);
}

function isNumero(form: string): boolean {
  return form === "no" || form === "nos";
}
