/** Letters and signs from here on are read by no table: UTF-16 code units. */
const END = 0x2600;
/** Letters whose neighbours tell their small one, or which have two for it, and all that stands in no table. */
const UNFOLDABLE = /[Σİ\u2600-\uffff]/;

/** The small letter of each UTF-16 code unit, 0 for what is no letter. */
const FOLDED = Uint16Array.from({ length: END }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\p{L}/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

/** The small letter of a UTF-16 code unit of a text that `isFoldable`; 0 for what is no letter. */
export function foldLetter(code: number): number {
  return FOLDED[code] ?? 0;
}

/** True for a text whose letters have their small ones each by itself. */
export function isFoldable(text: string): boolean {
  return !UNFOLDABLE.test(text);
}
