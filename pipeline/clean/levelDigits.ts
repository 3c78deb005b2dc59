const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `¹²` → `12`. */
export function levelDigits(mark: string): string {
  return [...mark]
    .map((char) => (RAISED_DIGITS.includes(char) ? RAISED_DIGITS.indexOf(char) : char))
    .join("");
}
