const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
};

/** Raised digits that call no note, as characters that are raised: `10` and a raised `-3` are `10⁻³`, not `10-3`. */
export function raiseDigits(text: string): string {
  return /^\s*[+−-]?\d{1,4}\s*$/u.test(text)
    ? text.trim().replace(/./gu, (digit) => RAISED[digit] ?? digit)
    : text;
}
