/** How a list, or the notes, print their numbers. */
export type NumberFormat =
  | "decimal"
  | "decimalZero"
  | "lowerLetter"
  | "upperLetter"
  | "lowerRoman"
  | "upperRoman"
  | "chicago"
  | "none";

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const CHICAGO = ["*", "†", "‡", "§"];
/** Beyond these, Word too prints figures. */
const LARGEST_ROMAN = 32_767;
const LARGEST_LETTER = 780;

/** A number as printed: 3 → `3`, `03`, `c`, `C`, `iii`, `III`, `‡`; letters go a … z, aa, bb, …, zz, aaa, as in Word. */
export function formatNumber(n: number, format: NumberFormat): string {
  if (format === "none") return "";
  if (format === "decimalZero") return String(n).padStart(2, "0");
  if (n < 1) return String(n);
  if (format === "lowerLetter" && n <= LARGEST_LETTER) return letters(n);
  if (format === "upperLetter" && n <= LARGEST_LETTER) return letters(n).toUpperCase();
  if (format === "lowerRoman" && n <= LARGEST_ROMAN) return roman(n);
  if (format === "upperRoman" && n <= LARGEST_ROMAN) return roman(n).toUpperCase();
  if (format === "chicago" && n <= LARGEST_LETTER) return chicago(n);
  return String(n);
}

function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

function chicago(n: number): string {
  return (CHICAGO[(n - 1) % CHICAGO.length] ?? "").repeat(Math.ceil(n / CHICAGO.length));
}
