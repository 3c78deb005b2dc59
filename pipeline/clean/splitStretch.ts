/** The letters of a stretch without spaces. */
export interface StretchLetters {
  /** All its words in small letters, in text order. */
  readonly words: readonly string[];
  /** The letters at its end, where they may be a word's first piece: its last word, as written. */
  readonly left: string | undefined;
  /** The letters at its start, where they may be a word's second piece: its first word, as written. */
  readonly right: string | undefined;
}

/** A letter after the apostrophe of a word: `women’s`, not `l’e njeu`, `qu’i l`. */
const POSSESSIVE = /\p{L}{2}(?<!qu)['’]\p{L}$/iu;

/** Takes a stretch without spaces apart. No piece of a word is longer than a hundred letters. */
export function splitStretch(text: string): StretchLetters {
  if (/^[a-zà-öø-ÿœ]{1,100}$/.test(text)) return { words: [text], left: text, right: text };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return { words, left: undefined, right: undefined };
  if (/^\p{Ll}{1,100}$/u.test(text)) return { words, left: text, right: text };
  const left =
    !/\p{L}$/u.test(text) || POSSESSIVE.test(text)
      ? undefined
      : /(?<![\p{L}\p{N}])\p{L}{1,100}$/u.exec(text)?.[0];
  const right = /^\p{Ll}{1,100}(?![\p{L}\p{N}'’]|-\p{L})/u.exec(text)?.[0];
  return { words, left, right };
}
