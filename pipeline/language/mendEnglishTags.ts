import type { Tag } from "./Analysis.ts";

const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const NUMBER = /^\p{Nd}+(?:[.,:/–-]\p{Nd}+)*$/u;
/** 46/152-A, 1/CP.21, 16.b, III.47. */
const LETTERED_NUMBER =
  /^(?:\p{Nd}+(?:\/\p{Nd}+)+-?\p{Lu}|\p{Nd}+\/\p{Lu}{2,4}\.\p{Nd}+|\p{Nd}{1,2}\.\p{Ll}|(?:\p{Lu}|[IVX]{2,5})(?:\.\p{Nd}{1,3})+)$/u;
const ADDRESS =
  /^(?:https?:\/\/|ftp:\/\/|www\.)|^[^@\s]+@[^@\s]+\.[^@\s]+$|^[^\s/]{2,}\.(?:org|int|com|net|gov|edu)(?:\/|$)/u;
const NOTE_CALL = /^[¹²³⁰⁴-⁹]+$/u;
const ABBREVIATION = /^(?:arts?|paras?|vols?|nos?|pp?|ch(?:ap)?|sect?|figs?|add|rev|corr|suppl?)\.$/iu;
const LABEL = /^(?:\p{Ll}|[ivx]{2,5})$/u;
const APOSTROPHE = /^['’]$/;
const OPENING = /^['‘]$/;

/**
 * The tags that a word's characters and its neighbours decide: document symbols and numbers NUM, addresses and note calls SYM,
 * abbreviations before numbers (*para.*) NOUN, ordinals (*50th*) ADJ,
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
    if (ADDRESS.test(form) || NOTE_CALL.test(form)) return "SYM";
    if (NUMBER.test(form) || LETTERED_NUMBER.test(form) || isDocumentSymbol(form)) return "NUM";
    if (ABBREVIATION.test(form)) return "NOUN";
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
