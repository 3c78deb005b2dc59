import type { Analyser } from "../../../pipeline/language/Analysis.ts";

export interface DistinctWords {
  readonly words: number;
  readonly seconds: number;
  /** Heap and array buffers after a collection where node was started with `--expose-gc`: before, half way, after. MB. */
  readonly memory: readonly number[];
  /** Resident memory at its highest, of the whole process. MB. */
  readonly peak: number;
  /** Words whose tokens were not the words: 0. */
  readonly faults: number;
}

const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi xo zu tra ble cri plo dru".split(" ");
const PARAGRAPH = 500;

/** Runs distinct made-up words through one analyser, 500 to a paragraph. */
export function readDistinctWords(analyser: Analyser, words: number): DistinctWords {
  const began = performance.now();
  const memory = [memoryNow()];
  let faults = 0;
  for (let first = 0; first < words; first += PARAGRAPH) {
    const some = Array.from({ length: Math.min(PARAGRAPH, words - first) }, (_, i) => makeWord(first + i));
    const { forms } = analyser.analyse(`${some.join(" ")}.`);
    some.forEach((word, i) => {
      if (forms[i] !== word) faults += 1;
    });
    if (first <= words / 2 && first + PARAGRAPH > words / 2) memory.push(memoryNow());
  }
  memory.push(memoryNow());
  return {
    words,
    seconds: (performance.now() - began) / 1000,
    memory,
    peak: process.resourceUsage().maxRSS / 1024,
    faults,
  };
}

/** The number in syllables: another word for each number. */
function makeWord(number: number): string {
  let word = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

function memoryNow(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}
