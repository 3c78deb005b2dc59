import type { Edit } from "./Draft.ts";
import { isWordEnd } from "./isWordEnd.ts";

/** What decides whether two pieces are one word. */
export interface WordJudge {
  /** True for a word of the lexicon. */
  knows(word: string): boolean;
  /** How often a word stands in the whole text. */
  count(word: string): number;
  /** True where the lexicon is of the text's language; otherwise only the text's own words are known. */
  readonly hasLexicon: boolean;
}

/** A text with fewer known words than this is in another language than the lexicon, and its words stay as they are. */
const KNOWN_SHARE = 0.75;

/** Words that a lexicon of content words may lack. */
const FUNCTION_WORDS = new Set(
  "ne ni au aux du des duquel desquels desquelles auquel auxquels auxquelles en y se si où et ou".split(" "),
);

/** Words that stand beside any other, so that the two together may be a word by chance. */
const GRAMMAR = new Set(
  (
    "à a an the in on to of for by with from at up out off over under after before some any every no not one " +
    "where there here may can what who when so as is be it he we us or and nor than then through never how all " +
    "un une le la les de par pour sur sous sans dans entre contre avec bien mal tout tous toute plus moins très " +
    "non puis quand lors tant aussi quelque vis haut bas mi ou qui que quoi son sa ses ce cet cette est"
  ).split(" "),
);

/** A fragment that stands alone more often than this is a word that the lexicon lacks. */
const OFTEN = 2;

/** A judge from a lexicon and a document's text; where the lexicon is not this text's, from the text alone. */
export function createWordJudge(texts: readonly string[], knowsWord: (word: string) => boolean): WordJudge {
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
  const hasLexicon = all > 0 && known >= all * KNOWN_SHARE;
  const count = (word: string) => counts.get(word.toLowerCase()) ?? 0;
  return { knows: (word) => (hasLexicon ? knows(word.toLowerCase()) : count(word) > 0), count, hasLexicon };
}

/**
 * The spaces that break words in two: `droi ts` → `droits`.
 *
 * Two neighbours are one word where together they are in the lexicon and one of them alone is not. Where a
 * fragment could belong to either neighbour (`le s auteurs`), the word that the text uses more often wins.
 */
export function mendBrokenWords(text: string, judge: WordJudge): readonly Edit[] {
  const joints = [...text.matchAll(/(?<![\p{L}\p{N}])(\p{L}+) (?=(\p{Ll}+)(?![\p{L}\p{N}'’]))/gu)].flatMap(
    (match) => {
      const [, left = "", right = ""] = match;
      const whole = left + right;
      const broken =
        (judge.hasLexicon && (!isWord(left, whole, judge) || !isWord(right, whole, judge))) ||
        isStray(left, right, judge);
      const at = match.index + left.length;
      const mends = judge.hasLexicon ? broken && judge.knows(whole) : broken || isTorn(left, right, judge);
      return mends ? [{ at, left, right, score: judge.count(whole) }] : [];
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

/**
 * True where the text itself uses the whole again and again, and one piece nowhere else: `ob jectifs`, `deve loped`.
 * Pieces that are words of grammar are left alone: `en suite`, `a part`, `to day`.
 */
function isStray(left: string, right: string, judge: WordJudge): boolean {
  if (isGrammar(left, judge) || isGrammar(right, judge)) return false;
  const rare = Math.min(judge.count(left), judge.count(right));
  return rare <= 1 && judge.count(left + right) >= (judge.hasLexicon ? OFTEN : 1);
}

/** Without a lexicon: two pieces that stand nowhere else, the second of which cannot begin a word. */
function isTorn(left: string, right: string, judge: WordJudge): boolean {
  if (isGrammar(left, judge) || left.length < 2 || right.length < 2) return false;
  return judge.count(left) <= 1 && judge.count(right) <= 1 && isWordEnd(right);
}

function isGrammar(word: string, { hasLexicon }: WordJudge): boolean {
  const small = word.toLowerCase();
  return GRAMMAR.has(small) || (hasLexicon && FUNCTION_WORDS.has(small));
}

function touches(a: Joint, b: Joint): boolean {
  return a.at + 1 + a.right.length === b.at || b.at + 1 + b.right.length === a.at;
}

function beats(a: Joint, b: Joint): boolean {
  return a.score > b.score || (a.score === b.score && a.at < b.at);
}
