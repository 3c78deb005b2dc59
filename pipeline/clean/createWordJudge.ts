import {
  isFunctionWord,
  type LexiconStretch,
  type LexiconWord,
  lexiconStretches,
} from "./lexiconStretches.ts";
import { rememberAnswers } from "./rememberAnswers.ts";

/** Letters between others than letters. */
export interface Piece {
  readonly text: string;
  /** How often it stands in the text, whatever its capitals. */
  readonly count: number;
  readonly isKnown: boolean;
  /** A word of grammar, which stands beside any other. */
  readonly isGrammar: boolean;
}

/** A stretch without spaces: the letters at its end may be a word's first piece, those at its start its second one. */
export interface Stretch {
  /** UTF-16 code units. */
  readonly length: number;
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
}

/** What decides whether two pieces are one word. */
export interface WordJudge {
  /** True for a word of the lexicon. */
  knows(word: string): boolean;
  /** How often a word stands in the whole text. */
  count(word: string): number;
  /** True where the lexicon is of the text's language; otherwise only the text's own words are known. */
  readonly hasLexicon: boolean;
  /** What stands between the spaces of a text. */
  readStretches(text: string): readonly Stretch[];
}

/** A text with fewer known words than this is in another language than the lexicon, and its words stay as they are. */
const KNOWN_SHARE = 0.75;

/** Words that stand beside any other, so that the two together may be a word by chance. */
const GRAMMAR = new Set(
  (
    "à a an the in on to of for by with from at up out off over under after before some any every no not one " +
    "where there here may can what who when so as is be it he we us or and nor than then through never how all " +
    "un une le la les de par pour sur sous sans dans entre contre avec bien mal tout tous toute plus moins très " +
    "non puis quand lors tant aussi quelque vis haut bas mi ou qui que quoi son sa ses ce cet cette est"
  ).split(" "),
);

/** A judge from a lexicon and a document's text; where the lexicon is not this text's, from the text alone. */
export function createWordJudge(texts: readonly string[], knowsWord: (word: string) => boolean): WordJudge {
  const asks = rememberAnswers(knowsWord);
  const read = lexiconStretches(knowsWord);
  const stretches = new Map<string, CountedStretch>();
  const rows = new Map(texts.map((text) => [text, countStretches(text, stretches, read)]));
  const words = countWords(stretches.values());
  const hasLexicon = isInLexicon(words.values());
  for (const word of words.values()) settle(word, hasLexicon);
  for (const stretch of stretches.values()) placePieces(stretch, words, hasLexicon);
  const readStretch = (text: string): Stretch => {
    const known = stretches.get(text);
    if (known !== undefined) return known;
    const stretch = countedStretch(text, read);
    placePieces(stretch, words, hasLexicon);
    stretches.set(text, stretch);
    return stretch;
  };
  return {
    knows(word) {
      const small = word.toLowerCase();
      return words.get(small)?.isKnown ?? (hasLexicon && (isFunctionWord(small) || asks(small)));
    },
    count: (word) => words.get(word.toLowerCase())?.count ?? 0,
    hasLexicon,
    readStretches: (text) => rows.get(text) ?? text.split(" ").map(readStretch),
  };
}

interface CountedStretch {
  readonly length: number;
  readonly letters: LexiconStretch;
  count: number;
  left: Piece | undefined;
  right: Piece | undefined;
}

interface Word {
  readonly text: string;
  count: number;
  isKnown: boolean;
  isGrammar: boolean;
}

function countStretches(
  text: string,
  stretches: Map<string, CountedStretch>,
  read: (stretch: string) => LexiconStretch,
): readonly Stretch[] {
  return text.split(" ").map((part) => {
    let stretch = stretches.get(part);
    if (stretch === undefined) {
      stretch = countedStretch(part, read);
      stretches.set(part, stretch);
    }
    stretch.count += 1;
    return stretch;
  });
}

function countedStretch(text: string, read: (stretch: string) => LexiconStretch): CountedStretch {
  return { length: text.length, letters: read(text), count: 0, left: undefined, right: undefined };
}

/** The words of the stretches in small letters. */
function countWords(stretches: Iterable<CountedStretch>): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const { letters, count } of stretches) {
    for (const { text, isKnown } of letters.words) {
      const word = words.get(text);
      if (word === undefined) words.set(text, { text, count, isKnown, isGrammar: false });
      else word.count += count;
    }
  }
  return words;
}

/** Whether the lexicon is of the words' language. */
function isInLexicon(words: Iterable<Word>): boolean {
  let all = 0;
  let known = 0;
  for (const { text, count, isKnown } of words) {
    if (text.length < 2) continue;
    all += count;
    if (isKnown) known += count;
  }
  return all > 0 && known >= all * KNOWN_SHARE;
}

/** Without a lexicon all words of the text are words. */
function settle(word: Word, hasLexicon: boolean): void {
  word.isKnown ||= !hasLexicon;
  word.isGrammar = GRAMMAR.has(word.text) || (hasLexicon && word.text !== "ni" && isFunctionWord(word.text));
}

function placePieces(stretch: CountedStretch, words: ReadonlyMap<string, Word>, hasLexicon: boolean): void {
  const { left, right, words: own } = stretch.letters;
  stretch.left = readPiece(left, own.at(-1), words, hasLexicon);
  stretch.right = left === right ? stretch.left : readPiece(right, own[0], words, hasLexicon);
}

/** @param own the same letters as the lexicon has them */
function readPiece(
  text: string | undefined,
  own: LexiconWord | undefined,
  words: ReadonlyMap<string, Word>,
  hasLexicon: boolean,
): Piece | undefined {
  if (text === undefined || own === undefined) return undefined;
  let word = words.get(own.text);
  if (word === undefined) {
    word = { ...own, count: 0, isGrammar: false };
    settle(word, hasLexicon);
    word.isKnown &&= hasLexicon;
  }
  return text === word.text ? word : { ...word, text };
}
