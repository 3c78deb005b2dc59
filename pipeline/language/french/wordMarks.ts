/** What a form is to the ends of sentences: bits of one number, made once for each distinct form. */
export const WHITE_SPACE = 1;
export const LINE_BREAK = 2;
/** Full stop, dots, exclamation and question marks. */
export const FINAL = 4;
/** A quote or bracket that belongs to the sentence before it. */
export const CLOSING = 8;
/** What a sentence begins with: capital, digit, opening mark. */
export const OPENING = 16;
export const STRAIGHT_QUOTE = 32;
export const FULL_STOP = 64;
/** What may stand before the full stop of a leading "1." or "a.". */
export const ENUMERATOR = 128;

const FINAL_FORM = /^(?:\.+|…|[!?]+)$/;
const CLOSING_FORM = /^[»”’')\]]$/;
const OPENING_FORM = /^(?:[\p{Lu}\p{Nd}«“"‘([•–—-])/u;
const ENUMERATOR_FORM = /^(?:\p{Nd}+(?:\/\p{Nd}+)*|\p{L}|[ivx]+)$/iu;
/** Most words: none of the marks fits, whatever their length beyond the few letters of an enumerator. */
const SMALL_WORD = /^[a-zà-öø-ÿ]{6,}$/;

export function marksOf(form: string): number {
  if (SMALL_WORD.test(form) && !ENUMERATOR_FORM.test(form)) return 0;
  return (
    (/^\s/.test(form) ? WHITE_SPACE : 0) |
    (/[\n\r\u2028\u2029]/.test(form) ? LINE_BREAK : 0) |
    (FINAL_FORM.test(form) ? FINAL : 0) |
    (CLOSING_FORM.test(form) ? CLOSING : 0) |
    (OPENING_FORM.test(form) ? OPENING : 0) |
    (form === '"' ? STRAIGHT_QUOTE : 0) |
    (form === "." ? FULL_STOP : 0) |
    (ENUMERATOR_FORM.test(form) ? ENUMERATOR : 0)
  );
}
