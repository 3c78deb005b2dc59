/** A stretch without spaces: the letters at its end may be a word's first piece, those at its start its second one. */
export interface Stretch {
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
}

/** Letters between others than letters. */
export interface Piece {
  readonly text: string;
  /** How often it stands in the text, whatever its capitals. */
  readonly count: number;
  readonly isKnown: boolean;
  /** A word of grammar, which stands beside any other. */
  readonly isGrammar: boolean;
}

/** A letter after the apostrophe of a word: `women’s`, not `l’e njeu`, `qu’i l`. */
const POSSESSIVE = /\p{L}{2}(?<!qu)['’]\p{L}$/iu;

/** No piece of a word is longer than a hundred letters. */
export function splitStretch(text: string, readPiece: (text: string) => Piece): Stretch {
  if (/^\p{Ll}{1,100}$/u.test(text)) {
    const piece = readPiece(text);
    return { left: piece, right: piece };
  }
  const left =
    !/\p{L}$/u.test(text) || POSSESSIVE.test(text)
      ? undefined
      : /(?<![\p{L}\p{N}])\p{L}{1,100}$/u.exec(text)?.[0];
  const right = /^\p{Ll}{1,100}(?![\p{L}\p{N}'’]|-\p{L})/u.exec(text)?.[0];
  return {
    left: left === undefined ? undefined : readPiece(left),
    right: right === undefined ? undefined : readPiece(right),
  };
}
