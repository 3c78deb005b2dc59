import { TAGS } from "../Analysis.ts";

const NOUN = TAGS.indexOf("NOUN");
const X = TAGS.indexOf("X");
const ENUMERATOR = /^(?:\p{Ll}|[ivx]{2,5})$/u;

/**
 * What stands before a digit or closing bracket decides: *no 5* is a noun, the *b* of *b)* a label.
 *
 * @param left the form before, "" at the edge of the sentence
 * @param right the form after
 * @returns the tag's place in `TAGS`, or −1 where nothing is decided
 */
export function enumeratorTag(left: string, form: string, right: string): number {
  if (isNumero(form) && /^\p{Nd}/u.test(right)) return NOUN;
  return right === ")" && left !== "(" && ENUMERATOR.test(form) ? X : -1;
}

/** Whether `enumeratorTag` can decide about a form at all, whatever stands beside it. */
export function canEnumerate(form: string): boolean {
  return isNumero(form) || ENUMERATOR.test(form);
}

function isNumero(form: string): boolean {
  return form === "no" || form === "nos";
}
