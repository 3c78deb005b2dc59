const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

/**
 * Template for French text: the spaces that French punctuation asks for become no-break spaces
 * (narrow before ; ! ? and inside « », full before a colon and a per cent sign), straight apostrophes become typographic ones.
 */
export function french(template: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return setFrench(template.reduce((text, part, place) => text + String(values[place - 1]) + part));
}

/** The same for a text that is already whole. Doing it twice changes nothing. */
export function setFrench(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u00a0\u202f]+:/g, `${NO_BREAK}:`)
    .replace(/(\d)[ \u00a0\u202f]+%/g, `$1${NO_BREAK}%`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NARROW}»`)
    .replace(/(\p{L})'(?=\p{L})/gu, "$1’");
}
