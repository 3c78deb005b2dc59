import type { WordTable } from "./createWordTable.ts";
import { foldLetter } from "./foldLetter.ts";

/** Words with a space between them that may be one in a text of the lexicon's language. Of each pair: */
export interface WordPairs {
  /** Offset of the space: UTF-16 code units. */
  readonly at: readonly number[];
  /** The words' numbers. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The words of a document by their numbers in a table. */
export interface TextWords {
  /** How often each word stands in the texts; one that came to the table later stands nowhere. */
  readonly counts: Int32Array;
  /** The words that stand in the texts. */
  readonly found: readonly number[];
  /** The neighbours in each text that may be one word; `undefined` where the table cannot tell their places. */
  readonly pairs: ReadonlyMap<string, WordPairs | undefined>;
}

/** Reads all texts of a document once. */
export function countTextWords(texts: readonly string[], table: WordTable): TextWords {
  let counts = new Int32Array(table.words.length + MORE);
  const found: number[] = [];
  const count = (word: number): void => {
    if (word >= counts.length) {
      const more = new Int32Array(2 * word);
      more.set(counts);
      counts = more;
    }
    const before = counts[word] ?? 0;
    if (before === 0) found.push(word);
    counts[word] = before + 1;
  };
  const pairs = new Map(texts.map((text) => [text, readPairs(text, table, count)]));
  return { counts, found, pairs };
}

/** New words for which a document has room at first. */
const MORE = 1024;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const TYPESET_APOSTROPHE = 0x2019;

/**
 * The neighbours in a text that may be one word, in text order; `undefined` where the table cannot tell their places.
 *
 * @param visit called for each word
 */
export function readPairs(
  text: string,
  table: WordTable,
  visit?: (word: number) => void,
): WordPairs | undefined {
  const pairs = { at: numbers(), left: numbers(), right: numbers() };
  const { standings } = table;
  let left = -1;
  let standing = 0;
  let at = -2;
  const arePlaced = table.scan(text, (right, start, end) => {
    visit?.(right);
    const before = standing;
    standing = standings[right] ?? 0;
    if (
      at + 1 === start &&
      mayJoin(before, standing) &&
      text.charCodeAt(at) === SPACE &&
      mayEnd(text, start, end)
    ) {
      pairs.at.push(at);
      pairs.left.push(left);
      pairs.right.push(right);
    }
    left = right;
    at = end;
  });
  return arePlaced ? pairs : undefined;
}

function numbers(): number[] {
  return [];
}

/** False for a capital and for an elision, neither of which is a word's second piece. */
function mayEnd(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const next = text.charCodeAt(end);
  return foldLetter(first) === first && next !== APOSTROPHE && next !== TYPESET_APOSTROPHE;
}

/** False for a word of grammar and another word that stands alone. */
function mayJoin(left: number, right: number): boolean {
  return left * right < 2;
}

/** A text with fewer known words than this is in another language than the lexicon, and its words stay as they are. */
const KNOWN_SHARE = 0.75;

/** Whether the lexicon is of the texts' language. */
export function isInLexicon({ words }: WordTable, { counts, found }: TextWords): boolean {
  let all = 0;
  let known = 0;
  for (const word of found) {
    const { text = "", isKnown = false } = words[word] ?? {};
    if (text.length < 2) continue;
    const count = counts[word] ?? 0;
    all += count;
    if (isKnown) known += count;
  }
  return all > 0 && known >= all * KNOWN_SHARE;
}
