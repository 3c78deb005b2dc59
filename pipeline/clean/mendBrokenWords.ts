import { OFTEN, type WordJudge } from "./createWordJudge.ts";
import type { Edit } from "./Draft.ts";
import { isWordEnd } from "./isWordEnd.ts";
import type { Piece } from "./splitStretch.ts";

/**
 * The spaces that break words in two: `droi ts` → `droits`.
 *
 * Two neighbours are one word where one of them alone is not in the lexicon, and together they are, or stand in the
 * text again and again (`Tche rnobyl`). Where a
 * fragment could belong to either neighbour (`le s auteurs`), the word that the text uses more often wins.
 */
export function mendBrokenWords(text: string, judge: WordJudge): readonly Edit[] {
  const joints: Joint[] = [];
  for (const at of judge.suspectSpaces(text)) {
    const { left } = judge.readStretch(text.slice(at === 0 ? 0 : text.lastIndexOf(" ", at - 1) + 1, at));
    const end = text.indexOf(" ", at + 1);
    const { right } = judge.readStretch(text.slice(at + 1, end < 0 ? text.length : end));
    if (left === undefined || right === undefined || !isOneWord(left, right, judge)) continue;
    const score = judge.count(left.text + right.text) - (Number(left.isKnown) + Number(right.isKnown)) / 3;
    joints.push({ at, left: left.text, right: right.text, score });
  }
  return joints
    .filter((joint, i) =>
      [joints[i - 1], joints[i + 1]].every(
        (other) => other === undefined || !touches(joint, other) || beats(joint, other),
      ),
    )
    .map((joint) => ({ start: joint.at, end: joint.at + 1, after: "" }));
}

interface Joint {
  readonly at: number;
  readonly left: string;
  readonly right: string;
  /** How often the text has the whole, and of equals the fewer known pieces. */
  readonly score: number;
}

function isOneWord(left: Piece, right: Piece, judge: WordJudge): boolean {
  if (!judge.hasLexicon) return isStray(left, right, judge) || isTorn(left, right);
  if (isWord(left, right, left, judge) && isWord(left, right, right, judge))
    return isStray(left, right, judge) && judge.knows(left.text + right.text);
  return judge.knows(left.text + right.text)
    ? !isLabel(left, right, judge)
    : !(left.isKnown && right.isKnown) && isStray(left, right, judge);
}

/** True for a letter after a whole word that seldom ends with it: `table ronde l`, where the text has no `rondel`. */
function isLabel(left: Piece, right: Piece, judge: WordJudge): boolean {
  if (right.text.length > 1 || !left.isKnown || /[esxtré]/u.test(right.text)) return false;
  return judge.count(left.text + right.text) === 0;
}

/**
 * True for a word of the lexicon, and for one that the text uses again and again by itself, more than the whole.
 * A letter alone is a word where French has it (à, a, y, ô), and a capital is a numeral or a label.
 */
function isWord(left: Piece, right: Piece, { text, count, isKnown }: Piece, judge: WordJudge): boolean {
  if (text.length === 1) return /^[aàyô\p{Lu}]$/u.test(text);
  return isKnown || (count > OFTEN && count > judge.count(left.text + right.text));
}

/**
 * True where the text itself uses the whole again and again, and one piece nowhere else: `ob jectifs`, `deve loped`.
 * Pieces that are words of grammar are left alone: `en suite`, `a part`, `to day`.
 */
function isStray(left: Piece, right: Piece, judge: WordJudge): boolean {
  if (left.isGrammar || right.isGrammar || (left.count > 1 && right.count > 1)) return false;
  return judge.count(left.text + right.text) >= (judge.hasLexicon ? OFTEN : 1);
}

/** Without a lexicon: two pieces that stand nowhere else, the second of which cannot begin a word. */
function isTorn(left: Piece, right: Piece): boolean {
  if (left.isGrammar || left.text.length < 2 || right.text.length < 2) return false;
  return left.count <= 1 && right.count <= 1 && isWordEnd(right.text);
}

function touches(a: Joint, b: Joint): boolean {
  return a.at + 1 + a.right.length === b.at || b.at + 1 + b.right.length === a.at;
}

function beats(a: Joint, b: Joint): boolean {
  return a.score > b.score || (a.score === b.score && a.at < b.at);
}
