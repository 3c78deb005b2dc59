const GREEK = new Map(
  [..."ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"]
    .map((letter, i): [number, string] => [0x41 + i, letter])
    .concat([..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"].map((letter, i): [number, string] => [0x61 + i, letter])),
);

/** Signs of the font Symbol that stand in texts. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0xa2, "′"],
  [0xa3, "≤"],
  [0xae, "→"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb2, "″"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xbc, "…"],
]);

/**
 * The character of a `w:sym`; nothing for pictures, as of Wingdings.
 *
 * @param code hexadecimal, often in the area F000 to F0FF for a font of its own
 */
export function readSymbol(font: string | undefined, code: string | undefined): string | undefined {
  if (code === undefined || !/^[0-9a-f]{1,6}$/iu.test(code)) return undefined;
  const point = Number.parseInt(code, 16);
  const place = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const isPicture = /^(?:wingdings|webdings|zapfdingbats)/iu.test(font ?? "");
  if (isPicture) return undefined;
  if (font?.toLowerCase() === "symbol")
    return GREEK.get(place) ?? SIGNS.get(place) ?? (place < 0x80 ? print(place) : undefined);
  return point >= 0xe000 && point <= 0xf8ff && place === point ? undefined : print(place);
}

function print(point: number): string | undefined {
  const isCharacter = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
