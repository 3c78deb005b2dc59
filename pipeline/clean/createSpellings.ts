/** The letters of words by number, in one array. */
export interface Spellings {
  /** Gives the next word, from 0, its letters. */
  add(word: string): void;
  /** Whether letters from `start` to before `end` are those of a word. */
  equal(word: number, letters: Uint16Array, start: number, end: number): boolean;
}

/** Letters for which there is room at first. */
const ROOM = 1 << 16;

export function createSpellings(): Spellings {
  let all = new Uint16Array(ROOM);
  /** Where each word begins, and where the next one will. */
  const starts = [0];
  return {
    add(word) {
      const start = starts.at(-1) ?? 0;
      const end = start + word.length;
      if (end > all.length) {
        const more = new Uint16Array(2 * end);
        more.set(all);
        all = more;
      }
      for (let at = start; at < end; at += 1) all[at] = word.charCodeAt(at - start);
      starts.push(end);
    },
    equal(word, letters, start, end) {
      const first = starts[word] ?? 0;
      if ((starts[word + 1] ?? 0) - first !== end - start) return false;
      for (let at = start; at < end; at += 1) if (letters[at] !== all[first + at - start]) return false;
      return true;
    },
  };
}
