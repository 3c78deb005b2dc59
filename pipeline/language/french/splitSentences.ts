const FINAL = /^(?:\.+|…|[!?]+)$/;
const CLOSING = /^[»”’')\]]$/;
const OPENING = /^(?:[\p{Lu}\p{Nd}«“"‘([•–—-])/u;
const NEWLINE = /[\n\r\u2028\u2029]/;
const ENUMERATOR = /^(?:\p{Nd}+(?:\/\p{Nd}+)*|\p{L}|[ivx]+)$/iu;

/**
 * Places where sentences end: after a final mark (with closing quotes and brackets) that a capital, a digit or an opening
 * mark follows, and at line breaks that leave an empty line or stand before such a beginning. Abbreviations carry their
 * full stop and so end nothing; neither does the full stop of a leading "1." or "a.".
 *
 * @param forms tokens in order, white space other than wink-nlp's preceding spaces being tokens too
 * @returns for each sentence the index after its last token; empty for no tokens
 */
export function splitSentences(forms: readonly string[]): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  let quotes = 0;
  let i = 0;
  while (i < forms.length) {
    const form = forms[i] ?? "";
    if (form === '"') quotes++;
    let next = i + 1;
    let boundary = false;
    const unit = form.charCodeAt(0);
    if (mayEnd(unit) && FINAL.test(form)) {
      /** A straight quote closes only where an odd number of them came before in the sentence. */
      while (CLOSING.test(forms[next] ?? "") || (forms[next] === '"' && quotes % 2 === 1)) {
        if (forms[next] === '"') quotes++;
        next++;
      }
      const leading = i === start + 1 && form === "." && ENUMERATOR.test(forms[start] ?? "");
      const follows = forms[next] ?? "";
      boundary = !leading && (OPENING.test(follows) || NEWLINE.test(follows));
    } else if ((unit < 0x20 || unit >= 0x2028) && NEWLINE.test(form)) {
      let breaks = 1;
      while (/^\s/.test(forms[next] ?? "")) breaks += NEWLINE.test(forms[next++] ?? "") ? 1 : 0;
      boundary = i > start && (breaks > 1 || OPENING.test(forms[next] ?? ""));
    }
    i = next;
    if (!boundary || next >= forms.length) continue;
    ends.push(next);
    start = next;
    quotes = 0;
  }
  if (forms.length > 0) ends.push(forms.length);
  return ends;
}

/** The first characters of what `FINAL` accepts: full stop, marks, dots; the regular expression is asked only then. */
function mayEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}
