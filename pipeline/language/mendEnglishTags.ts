import type { Tag } from "./Analysis.ts";

const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const NUMBER = /^\p{Nd}+(?:[.,:/–-]\p{Nd}+)*$/u;
const LABEL = /^(?:\p{Ll}|[ivx]{2,5})$/u;
const APOSTROPHE = /^['’]$/;
const OPENING = /^['‘]$/;

/**
 * The tags that a word's characters and its neighbours decide: document symbols and numbers NUM, ordinals (*50th*) ADJ,
 * labels (*a* in "(a)") X, the apostrophe after a plural (*States’*) PART unless it may close a quotation.
 *
 * @param given the model's tag for each form
 */
export function mendEnglishTags(forms: readonly string[], given: readonly Tag[]): readonly Tag[] {
  let quoted = false;
  return given.map((tag, i) => {
    const form = forms[i] ?? "";
    const left = forms[i - 1] ?? "";
    if (isPluralApostrophe(form, left) && !quoted) return "PART";
    if (OPENING.test(form)) quoted = form === "‘" || !quoted;
    else if (form === "’") quoted = false;
    if (NUMBER.test(form) || isDocumentSymbol(form)) return "NUM";
    if (ORDINAL.test(form)) return "ADJ";
    return LABEL.test(form) && left === "(" && forms[i + 1] === ")" ? "X" : tag;
  });
}

/** A/RES/74/177, E/CN.15/2019/5, S-24/2. */
function isDocumentSymbol(form: string): boolean {
  return /^\p{Lu}{1,8}[/-][^\s]*\p{Nd}/u.test(form) && form.includes("/") && !form.includes(":");
}

function isPluralApostrophe(form: string, left: string): boolean {
  return APOSTROPHE.test(form) && /\p{Ll}s$/u.test(left);
}
