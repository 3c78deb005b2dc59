const UNITS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The number of an English ordinal below a hundred: `seventy-fourth` → 74. */
export function readEnglishOrdinal(words: string): number | undefined {
  const [first = "", second, ...rest] = words
    .toLowerCase()
    .trim()
    .split(/[\s-]+/u);
  if (rest.length > 0) return undefined;
  if (second === undefined) {
    const unit = UNITS.indexOf(first) + 1;
    const tens = TENS.findIndex((word) => first === `${word.slice(0, -1)}ieth`) + 2;
    return unit > 0 ? unit : tens > 1 ? 10 * tens : undefined;
  }
  const tens = TENS.indexOf(first) + 2;
  const unit = UNITS.indexOf(second) + 1;
  return tens > 1 && unit > 0 && unit < 10 ? 10 * tens + unit : undefined;
}
