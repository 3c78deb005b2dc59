/**
 * Levels what readers take for the same word: lower case, no accents, straight apostrophes, œ as oe, æ as ae,
 * typographic hyphens as hyphens. NFC and NFD come out alike.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFC");
}
