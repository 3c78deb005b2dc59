import type { Edit } from "./Draft.ts";

/** What decides whether two pieces are one word. */
export interface WordJudge {
  /** True for a word of the lexicon. */
  knows(word: string): boolean;
  /** How often a word stands in the whole text. */
  count(word: string): number;
}

/** A text with fewer known words than this is in another language than the lexicon, and its words stay as they are. */
const KNOWN_SHARE = 0.75;

/** Words that a lexicon of content words may lack. */
const FUNCTION_WORDS = new Set(
  "ne ni au aux du des duquel desquels desquelles auquel auxquels auxquelles en y se si où et ou".split(" "),
);

/** A fragment that stands alone more often than this is a word that the lexicon lacks. */
const OFTEN = 2;

/** A judge from a lexicon and a document's text; `undefined` where the lexicon is not this text's. */
export function createWordJudge(
  texts: readonly string[],
  knowsWord: (word: string) => boolean,
): WordJudge | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const asked = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    const answer = asked.get(word) ?? (FUNCTION_WORDS.has(word) || knowsWord(word));
    asked.set(word, answer);
    return answer;
  };
  let all = 0;
  let known = 0;
  for (const [word, count] of counts) {
    if (word.length < 2) continue;
    all += count;
    if (knows(word)) known += count;
  }
  if (all === 0 || known < all * KNOWN_SHARE) return undefined;
  return {
    knows: (word) => knows(word.toLowerCase()),
    count: (word) => counts.get(word.toLowerCase()) ?? 0,
  };
}

/**
 * The spaces that break words in two: `droi ts` → `droits`.
 *
 * Two neighbours are one word where together they are in the lexicon and one of them alone is not. Where a
 * fragment could belong to either neighbour (`le s auteurs`), the word that the text uses more often wins.
 */
export function mendBrokenWords(text: string, judge: WordJudge): readonly Edit[] {
  const joints = [...text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+) (?=(\p{Ll}+)(?![\p{L}\p{N}'’]))/gu)].flatMap(
    (match) => {
      const [, left = "", right = ""] = match;
      const whole = left + right;
      const broken = !isWord(left, whole, judge) || !isWord(right, whole, judge);
      const at = match.index + left.length;
      return broken && judge.knows(whole) ? [{ at, left, right, score: judge.count(whole) }] : [];
    },
  );
  return joints
    .filter((joint, i) =>
      [joints[i - 1], joints[i + 1]].every(
        (other) => other === undefined || !touches(joint, other) || beats(joint, other),
      ),
    )
    .map(({ at }) => ({ start: at, end: at + 1, after: "" }));
}

interface Joint {
  readonly at: number;
  readonly left: string;
  readonly right: string;
  readonly score: number;
}

/**
 * True for a word of the lexicon, and for one that the text uses again and again by itself, more than the whole.
 * A letter alone is a word where French has it (à, a, y, ô), and a capital is a numeral or a label.
 */
function isWord(word: string, whole: string, judge: WordJudge): boolean {
  if (word.length === 1) return /^[aàyô\p{Lu}]$/u.test(word);
  return judge.knows(word) || judge.count(word) > Math.max(OFTEN, judge.count(whole));
}

function touches(a: Joint, b: Joint): boolean {
  return a.at + 1 + a.right.length === b.at || b.at + 1 + b.right.length === a.at;
}

function beats(a: Joint, b: Joint): boolean {
  return a.score > b.score || (a.score === b.score && a.at < b.at);
}
