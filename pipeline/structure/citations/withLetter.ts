/**
 * The symbol with the letter that a text writes behind its number: the UN's links leave it out (`42/207` C leads to
 * A/RES/42/207). It stays as it is where the text has the number several times, or with several letters.
 *
 * @param text in which the number stands
 */
export function withLetter(symbol: string, text: string): string {
  const number = /^A\/RES\/(\d+\/\d+)$/u.exec(symbol)?.[1];
  if (number === undefined) return symbol;
  const at = text.indexOf(number);
  if (at < 0 || text.indexOf(number, at + 1) >= 0) return symbol;
  const letter = LETTER.exec(text.slice(at + number.length, at + number.length + 12))?.[1];
  return letter === undefined ? symbol : `${symbol} ${letter}`;
}

const LETTER = /^ ([A-Z])(?![\p{L}'’-])(?!(?:,| et| à| and| to) [A-Z](?!\p{L}))/u;
