/** The words that a text uses. */
export interface TextWords {
  /** How often a lower-case word stands in the text, with its hyphens: `sous-régional`, or without: `régional`. */
  count(word: string): number;
}

/**
 * Counts the words of a text in which lines end with hyphens; of another, which has no word to be joined, none.
 * The pieces of words that are cut at a line's end count for nothing.
 */
export function countWords(lines: readonly string[]): TextWords {
  if (!lines.some((line) => line.trimEnd().endsWith("-"))) return { count: () => 0 };
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    count(word) {
      counts ??= countEach(lines);
      return counts.get(word) ?? 0;
    },
  };
}

function countEach(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let cut = false;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const words = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*-?/gu) ?? [];
    const isCut = line.trimEnd().endsWith("-") && /\p{L}-\s*$/u.test(line);
    for (const word of words.slice(cut ? 1 : 0, isCut ? -1 : undefined)) {
      const whole = word.endsWith("-") ? word.slice(0, -1) : word;
      add(counts, whole);
      if (whole.includes("-")) for (const part of whole.split("-")) add(counts, part);
    }
    cut = isCut;
  }
  return counts;
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
