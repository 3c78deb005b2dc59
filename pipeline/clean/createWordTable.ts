import { createSpellings } from "./createSpellings.ts";
import { isFoldable } from "./foldLetter.ts";
import { isGrammarWord, knowsFunctionWord } from "./grammarWords.ts";
import { readLetters } from "./readLetters.ts";

/** A word in small letters, and what a lexicon says of it. */
export interface TableWord {
  readonly text: string;
  readonly isKnown: boolean;
  /** A word of grammar, which stands beside any other. */
  readonly isGrammar: boolean;
  /** A word of the lexicon, but for single letters that only stand for something. */
  readonly standsAlone: boolean;
}

/** Words by number, which are told in a text without cutting it up. */
export interface WordTable {
  /** By number. */
  readonly words: readonly TableWord[];
  /** How each word stands, by number: 2 a word of grammar, 1 another one that stands alone, 0 any other. */
  readonly standings: readonly number[];
  /** The number of a word in small letters, -1 where no text had it. */
  find(text: string): number;
  /** The number of the word that two make together, -1 where no text had it. */
  findJoined(left: number, right: number): number;
  /**
   * Visits the words of a text in order, and adds new ones.
   *
   * @param visit start and end are UTF-16 code units
   * @returns false where the places are those of no word, for lack of a table of the text's letters
   */
  scan(text: string, visit: (word: number, start: number, end: number) => void): boolean;
}

const BASE = 31;
/** French words of one letter. */
const SINGLE = /[aàyô]/u;
const SLOTS = 1 << 17;
const MASK = SLOTS - 1;
/** Slots that are looked at: words made to have one hash cost no more. */
const PROBES = 8;

export function createWordTable(knowsWord: (word: string) => boolean): WordTable {
  const words: TableWord[] = [];
  const standings: number[] = [];
  const hashes: number[] = [];
  const spellings = createSpellings();
  /** Numbers of words plus one, at their hashes or right after. */
  const slots = new Int32Array(SLOTS);
  /** The words that found their slots taken. */
  const byText = new Map<string, number>();

  const add = (hash: number, text: string): number => {
    const isKnown = knowsFunctionWord(text) || knowsWord(text);
    const standsAlone = text.length === 1 ? SINGLE.test(text) : isKnown;
    const isGrammar = isGrammarWord(text, true);
    const word = words.push({ text, isKnown, isGrammar, standsAlone }) - 1;
    standings.push(!standsAlone ? 0 : isGrammar ? 2 : 1);
    hashes.push(hash);
    spellings.add(text);
    let probe = 0;
    while (probe < PROBES && slots[(hash + probe) & MASK] !== 0) probe += 1;
    if (probe < PROBES) slots[(hash + probe) & MASK] = word + 1;
    else byText.set(text, word);
    return word;
  };
  const findHashed = (hash: number, text: string): number => {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const word = (slots[(hash + probe) & MASK] ?? 0) - 1;
      if (word < 0 || words[word]?.text === text) return word;
    }
    return byText.get(text) ?? -1;
  };
  const findOrAdd = (hash: number, text: string): number => {
    const word = findHashed(hash, text);
    return word < 0 ? add(hash, copyOf(text)) : word;
  };
  const numberOf = (text: string, letters: Uint16Array, start: number, end: number, hash: number): number => {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const word = (slots[(hash + probe) & MASK] ?? 0) - 1;
      if (word < 0) break;
      if (hashes[word] === hash && spellings.equal(word, letters, start, end)) return word;
    }
    return findOrAdd(hash, text.slice(start, end).toLowerCase());
  };
  return {
    words,
    standings,
    find: (text) => findHashed(hashOf(text), text),
    findJoined(left, right) {
      const second = words[right]?.text ?? "";
      const hash = hashOf(second, hashes[left]);
      return slots[hash & MASK] === 0 ? -1 : findHashed(hash, words[left]?.text + second);
    },
    scan(text, visit) {
      if (!isFoldable(text)) {
        for (const { 0: word } of text.toLowerCase().matchAll(/\p{L}+/gu))
          visit(findOrAdd(hashOf(word), word), 0, 0);
        return false;
      }
      const letters = readLetters(text);
      let start = -1;
      let hash = 0;
      for (let at = 0; at <= text.length; at += 1) {
        const letter = letters[at] ?? 0;
        if (letter !== 0) {
          if (start < 0) {
            start = at;
            hash = 0;
          }
          hash = (Math.imul(hash, BASE) + letter) | 0;
        } else if (start >= 0) {
          visit(numberOf(text, letters, start, at, hash), start, at);
          start = -1;
        }
      }
      return true;
    },
  };
}

/** @param before the hash of what stands before */
function hashOf(text: string, before = 0): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** A word of its own memory: one cut from a document would keep the whole document. */
function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}
