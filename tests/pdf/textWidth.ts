/** Advance widths of Times-Roman in WinAnsi, codes 32 to 255, in thousandths of the size (Adobe Font Metrics). */
export const WIDTHS: readonly number[] = (
  "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 " +
  "564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 " +
  "611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 " +
  "722 500 500 444 480 200 480 541 350 500 350 333 500 444 1000 500 500 333 1000 556 333 889 350 611 350 350 333 333 " +
  "444 444 350 500 1000 333 980 389 333 722 350 444 722 250 333 500 500 500 500 200 500 333 760 276 500 564 333 760 333 " +
  "400 564 300 300 333 500 453 250 333 300 310 500 750 750 750 444 722 722 722 722 722 722 889 667 611 611 611 611 333 " +
  "333 333 333 722 722 722 722 722 722 722 564 722 722 722 722 722 722 556 500 444 444 444 444 444 444 667 444 444 444 " +
  "444 444 278 278 278 278 500 500 500 500 500 500 500 564 500 500 500 500 500 500 500 500"
)
  .split(" ")
  .map(Number);

/** Characters of WinAnsi at the codes 128 to 159; a full stop stands for a code that has none. */
const UPPER = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/**
 * A text in WinAnsi, one byte a character.
 *
 * @throws RangeError for a character that WinAnsi does not have
 */
export function toWinAnsi(text: string): readonly number[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 32 && code < 127) || (code >= 160 && code < 256)) return code;
    const upper = UPPER.indexOf(character);
    if (upper < 0 || character === ".") throw new RangeError(`not in WinAnsi: ${character}`);
    return 128 + upper;
  });
}

/** Width of a text set in Times-Roman, in points. */
export function textWidth(text: string, size: number): number {
  return toWinAnsi(text).reduce((sum, code) => sum + ((WIDTHS[code - 32] ?? 0) * size) / 1000, 0);
}
