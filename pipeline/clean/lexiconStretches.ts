import { remember } from "./remember.ts";
import { rememberAnswers } from "./rememberAnswers.ts";
import { type StretchLetters, splitStretch } from "./splitStretch.ts";

/** A stretch without spaces, its words looked up in a lexicon. */
export interface LexiconStretch extends Pick<StretchLetters, "left" | "right"> {
  readonly words: readonly LexiconWord[];
}

/** A word in small letters. */
export interface LexiconWord {
  readonly text: string;
  readonly isKnown: boolean;
}

const MOST = 50_000;
/** Longer stretches do not come back. */
const LONGEST = 32;

const READERS = new WeakMap<(word: string) => boolean, (stretch: string) => LexiconStretch>();

/** A reader of stretches that takes each apart once, in all documents together. */
export function lexiconStretches(knowsWord: (word: string) => boolean): (stretch: string) => LexiconStretch {
  const known = READERS.get(knowsWord);
  if (known !== undefined) return known;
  const answers = rememberAnswers(knowsWord);
  const words = remember(
    (text): LexiconWord => ({ text, isKnown: isFunctionWord(text) || answers(text) }),
    MOST,
  );
  const read = (stretch: string): LexiconStretch => {
    const { words: texts, left, right } = splitStretch(stretch);
    return { words: texts.map(words), left, right };
  };
  const remembered = remember(read, MOST);
  const reader = (stretch: string) => (stretch.length > LONGEST ? read(stretch) : remembered(stretch));
  READERS.set(knowsWord, reader);
  return reader;
}

/** Words that a lexicon of content words may lack. */
const FUNCTION_WORDS = new Set(
  "ne ni au aux du des duquel desquels desquelles auquel auxquels auxquelles en y se si où et ou".split(" "),
);

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
