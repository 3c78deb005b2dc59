import { createIntegers } from "./createIntegers.ts";
import type { Fold } from "./queryTerms.ts";

/** Words with their numbers, found by what they are when folded. */
export interface WordTable {
  /** @param folded the word as the lexicon folds it */
  add(id: number, word: string, folded: string): void;
  /** The words that are folded alike, in the order of their letters in UTF-8, as the database sorts. */
  find(folded: string): readonly FoundWord[];
}

interface FoundWord {
  readonly id: number;
  readonly word: string;
}

/** Chains to begin with; there are always as many as words, a power of two. */
const CHAINS = 1024;

/**
 * An empty table. The words stand in one buffer, for millions of strings would take ten times as much: some 40 bytes a word.
 *
 * @param fold as the lexicon folds
 */
export function createWordTable(fold: Fold): WordTable {
  const ids = createIntegers();
  const hashes = createIntegers();
  const ends = createIntegers();
  let bytes = Buffer.alloc(16 * CHAINS);
  let heads = new Int32Array(CHAINS).fill(-1);
  let next = createIntegers();

  function store(word: string): void {
    const start = endOf(ends.length() - 1);
    const end = start + Buffer.byteLength(word);
    if (end > bytes.length) bytes = Buffer.concat([bytes], 2 * end);
    bytes.write(word, start);
    ends.push(end);
  }

  function endOf(index: number): number {
    return index < 0 ? 0 : ends.at(index);
  }

  /** Puts a word before the others of its chain. */
  function chain(index: number): void {
    const slot = hashes.at(index) & (heads.length - 1);
    next.push(heads[slot] ?? -1);
    heads[slot] = index;
  }

  function widen(): void {
    heads = new Int32Array(2 * heads.length).fill(-1);
    next = createIntegers();
    for (let index = 0; index < ids.length(); index++) chain(index);
  }

  return {
    add(id, word, folded) {
      if (ids.length() === heads.length) widen();
      store(word);
      hashes.push(hash(folded));
      ids.push(id);
      chain(ids.length() - 1);
    },
    find(folded) {
      const asked = hash(folded);
      const found: FoundWord[] = [];
      for (let index = heads[asked & (heads.length - 1)] ?? -1; index >= 0; index = next.at(index)) {
        if (hashes.at(index) !== asked) continue;
        const word = bytes.toString("utf8", endOf(index - 1), endOf(index));
        if (fold(word) === folded) found.push({ id: ids.at(index), word });
      }
      return found.sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
    },
  };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
