/** Where tokens stand in a text: element i of every column belongs to token i. */
export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The place of the token among those given, −1 for text that none of them covers. */
  readonly sources: readonly number[];
}

/** How far a token may lie from where it is expected. */
const REACH = 64;

/**
 * Finds the tokens of a tokenizer again in its text, in order, so that nothing but white space is left out.
 *
 * A token that is not found is left out; text that no token covers becomes tokens of its own, one a run without spaces.
 *
 * @param tokens as the tokenizer gives them; those of white space only are left out
 */
export function alignTokens(text: string, tokens: readonly string[]): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  const sources: number[] = [];
  let at = 0;

  function add(start: number, end: number, source: number): void {
    starts.push(start);
    ends.push(end);
    sources.push(source);
  }

  function coverUpTo(end: number): void {
    for (const run of text.slice(at, end).matchAll(/\S+/g)) {
      add(at + run.index, at + run.index + run[0].length, -1);
    }
    at = end;
  }

  tokens.forEach((token, source) => {
    if (token.trim() === "") return;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (!text.startsWith(token, at)) {
      const found = text.slice(at, at + REACH + token.length).indexOf(token);
      if (found < 0) return;
      coverUpTo(at + found);
    }
    add(at, at + token.length, source);
    at += token.length;
  });
  coverUpTo(text.length);
  return { starts, ends, sources };
}

function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x9 && unit <= 0xd)) return true;
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}
