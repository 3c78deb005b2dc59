import { countTextWords, isInLexicon, readPairs } from "./countTextWords.ts";
import { createWordTable, type WordTable } from "./createWordTable.ts";
import { isGrammarWord, knowsFunctionWord } from "./grammarWords.ts";
import { type Piece, type Stretch, splitStretch } from "./splitStretch.ts";

/** What decides whether two pieces are one word. */
export interface WordJudge {
  /** True for a word of the lexicon. */
  knows(word: string): boolean;
  /** How often a word stands in the whole text. */
  count(word: string): number;
  /** True where the lexicon is of the text's language; otherwise only the text's own words are known. */
  readonly hasLexicon: boolean;
  /** What a stretch of text between two spaces may be a piece of. */
  readStretch(stretch: string): Stretch;
  /** The offsets of the spaces of a text that may break a word: UTF-16 code units. */
  suspectSpaces(text: string): readonly number[];
}

/** What a text has this many times it has by habit; a fragment that stands alone more often is a word. */
export const OFTEN = 2;

/** A judge from a lexicon and a document's text; where the lexicon is not this text's, from the text alone. */
export function createWordJudge(texts: readonly string[], knowsWord: (word: string) => boolean): WordJudge {
  const { table, answers } = rememberedOf(knowsWord);
  const { words } = table;
  const counted = countTextWords(texts, table);
  const countOf = (word: number): number => counted.counts[word] ?? 0;
  const hasLexicon = isInLexicon(table, counted);
  const asks = (small: string): boolean => {
    let answer = answers.get(small);
    if (answer === undefined) {
      answer = knowsFunctionWord(small) || knowsWord(small);
      if (answers.size >= MOST_WORDS) answers.clear();
      answers.set(small, answer);
    }
    return answer;
  };
  const knowsSmall = (small: string, word: number): boolean => {
    if (!hasLexicon) return countOf(word) > 0;
    return words[word]?.isKnown ?? asks(small);
  };
  const readPiece = (text: string): Piece => {
    const small = text.toLowerCase();
    const word = table.find(small);
    const isKnown = knowsSmall(small, word);
    const isGrammar = (hasLexicon ? words[word]?.isGrammar : undefined) ?? isGrammarWord(small, hasLexicon);
    return { text, count: countOf(word), isKnown, isGrammar };
  };
  const stretches = new Map<string, Stretch>();
  /** False for two words of the lexicon that stand beside each other as words do. */
  const isSuspect = (left: number, right: number): boolean => {
    const [one, other] = [words[left], words[right]];
    if (one === undefined || other === undefined) return true;
    if (!one.standsAlone || !other.standsAlone) return true;
    if (countOf(left) > 1 && countOf(right) > 1) return false;
    return countOf(table.findJoined(left, right)) >= OFTEN;
  };
  return {
    knows(word) {
      const small = word.toLowerCase();
      return knowsSmall(small, table.find(small));
    },
    count: (word) => countOf(table.find(word.toLowerCase())),
    hasLexicon,
    readStretch(text) {
      let stretch = stretches.get(text);
      if (stretch === undefined) {
        stretch = splitStretch(text, readPiece);
        stretches.set(text, stretch);
      }
      return stretch;
    },
    suspectSpaces(text) {
      if (!hasLexicon) return allSpaces(text);
      const pairs = counted.pairs.get(text) ?? readPairs(text, table);
      if (pairs === undefined) return allSpaces(text);
      const { at, left, right } = pairs;
      return at.filter((_, i) => isSuspect(left[i] ?? -1, right[i] ?? -1));
    },
  };
}

function allSpaces(text: string): readonly number[] {
  return [...text.matchAll(/ /gu)].map(({ index }) => index);
}

/** Words and answers kept, so that a lexicon is not asked for the same words document after document. */
const MOST_WORDS = 100_000;

interface Remembered {
  readonly table: WordTable;
  /** For what two words make together, most of which is none. */
  readonly answers: Map<string, boolean>;
}

const REMEMBERED = new WeakMap<(word: string) => boolean, Remembered>();

function rememberedOf(knowsWord: (word: string) => boolean): Remembered {
  const known = REMEMBERED.get(knowsWord);
  if (known !== undefined && known.table.words.length < MOST_WORDS) return known;
  const fresh = { table: createWordTable(knowsWord), answers: new Map<string, boolean>() };
  REMEMBERED.set(knowsWord, fresh);
  return fresh;
}
