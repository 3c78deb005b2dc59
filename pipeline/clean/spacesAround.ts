/** The range that goes with a call: the spaces around it too where they would be left before punctuation or doubled. */
export function spacesAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && isSpace(text[from - 1])) from -= 1;
  let to = end;
  while (to < text.length && isSpace(text[to])) to += 1;
  if (from === start) return { start, end };
  const next = text[to];
  if (next === undefined || /[,.)]/u.test(next)) return { start: from, end: to };
  return to > end || /[;:»]/u.test(next) ? { start: from, end } : { start, end };
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}
