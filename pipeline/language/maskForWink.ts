const BEFORE = "(?<![\\p{L}\\p{M}\\p{Nd}/.@-])";
const AFTER = "(?![\\p{L}\\p{M}\\p{Nd}/])";
const PART = "(?:\\/\\p{Lu}*\\p{Ll}*[\\p{Lu}\\p{Nd}]*(?:[.-][\\p{L}\\p{Nd}]+)*)";

/** A/RES/74/177, A/C.3/74/L.7/Rev.1, EC-94/DEC.2. */
const DOCUMENT_SYMBOL = `\\p{Lu}{1,8}(?:-\\p{Nd}{1,4})?(?=\\/[\\p{L}\\p{Nd}./-]{0,40}\\p{Nd})${PART}{1,12}${AFTER}`;
/** S-24/2, 74/177, 46/152-A, 1/CP.21. */
const RESOLUTION_NUMBER = `(?:\\p{Lu}{1,2}-)?\\p{Nd}{1,6}(?:(?:\\/\\p{Nd}{1,6}){1,4}(?:-?\\p{Lu})?|\\/\\p{Lu}{2,4}\\.\\p{Nd}{1,3})${AFTER}`;
/** 16.b, A.1, III.47. */
const SECTION_NUMBER = `(?:\\p{Nd}{1,2}\\.\\p{Ll}|(?:\\p{Lu}|[IVX]{2,5})(?:\\.\\p{Nd}{1,3}){1,4})${AFTER}`;
const LAST = "[^\\s<>\"“”.,;:!?()\\]}’']";
const URL = `(?:https?:\\/\\/|ftp:\\/\\/|www\\.)(?:[^\\s<>"“”()]|\\([^\\s<>"“”()]*\\))*(?:\\([^\\s<>"“”()]*\\)|${LAST})`;
const DOMAIN = `[\\p{L}\\p{Nd}-]{1,63}(?:\\.[\\p{L}\\p{Nd}-]{1,63}){0,6}\\.(?:org|int|com|net|gov|edu)(?![\\p{L}\\p{Nd}@])(?:\\/[^\\s<>"“”]*${LAST})?`;
const ABBREVIATION =
  "(?:[Aa]rts?|[Pp]aras?|[Vv]ols?|[Nn]os?|pp?|[Cc]h(?:ap)?|[Ss]ect?|[Ff]igs?|[Aa]dd|[Rr]ev|[Cc]orr|[Ss]uppl?)\\.(?=[ \\u00a0]?(?:\\p{Nd}|[IVXLC]+(?!\\p{L})))";

const MASKED = maskOf(URL, DOCUMENT_SYMBOL, RESOLUTION_NUMBER, SECTION_NUMBER, ABBREVIATION);
/** Reads every word to its end, so that it is asked only where there may be one. */
const MASKED_DOMAIN = maskOf(DOMAIN);
const MAY_HOLD_DOMAIN = /\.(?:org|int|com|net|gov|edu)/;

/**
 * A text in which what wink-nlp would cut into pieces, or end a sentence in, stands as as many digits, and so is one number
 * to it: document symbols, resolution and section numbers, addresses, and abbreviations before a number (*para.* 24).
 *
 * @returns a text of the same length
 */
export function maskForWink(text: string): string {
  const masked = text.replace(MASKED, asDigits);
  return MAY_HOLD_DOMAIN.test(masked) ? masked.replace(MASKED_DOMAIN, asDigits) : masked;
}

function maskOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${patterns.join("|")})`, "gu");
}

function asDigits(found: string): string {
  return "9".repeat(found.length);
}
