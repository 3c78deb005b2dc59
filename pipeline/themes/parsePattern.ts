import { lexPattern, type PatternPiece } from "./lexPattern.ts";
import type { Pattern } from "./Pattern.ts";
import { PatternError } from "./PatternError.ts";
import { readPatternWord } from "./readPatternWord.ts";

/** Longest pattern, in UTF-16 code units. */
const LONGEST = 1000;
const DEEPEST = 8;

/**
 * A pattern of a theme file, compiled. The language it is written in is described in `data/themes/README.md`.
 *
 * @param language ISO 639-1 code of the texts it is for
 * @throws PatternError saying what is wrong and where
 */
export function parsePattern(text: string, language: string): Pattern {
  if (text.trim() === "") throw new PatternError("the pattern is empty", text, 0);
  if (text.length > LONGEST) throw new PatternError(`longer than ${LONGEST} characters`, text, LONGEST);
  const pieces = lexPattern(text);
  let next = 0;

  function phrases(depth: number): Pattern {
    const options = [sequence(depth)];
    while (pieces[next]?.kind === "bar") {
      next++;
      options.push(sequence(depth));
    }
    return choice(options);
  }

  function sequence(depth: number): Pattern {
    const items: Pattern[] = [];
    for (let piece = pieces[next]; piece !== undefined; piece = pieces[next]) {
      if (piece.kind === "close" || isSpaced(piece)) break;
      items.push(place(piece, depth));
    }
    if (items.length === 0)
      throw new PatternError("nothing stands here", text, pieces[next]?.at ?? text.length);
    return sequenceOf(items);
  }

  function place(piece: PatternPiece, depth: number): Pattern {
    const options = [atom(piece, depth)];
    for (let bar = pieces[next]; bar?.kind === "bar" && !isSpaced(bar); bar = pieces[next]) {
      next++;
      const after = pieces[next];
      if (after === undefined) throw new PatternError("nothing stands here", text, text.length);
      options.push(atom(after, depth));
    }
    const sign = pieces[next];
    if (sign?.kind !== "optional") return choice(options);
    if (pieces[next - 1]?.end !== sign.at)
      throw new PatternError("a ? follows its word at once", text, sign.at);
    next++;
    return { kind: "optional", item: choice(options) };
  }

  function atom(piece: PatternPiece, depth: number): Pattern {
    next++;
    if (piece.kind === "word") return sequenceOf(readPatternWord(piece.text, language, text, piece.at));
    if (piece.kind === "mark") return { kind: "mark", text: piece.text };
    if (piece.kind === "gap") return { kind: "gap", words: Number(piece.text) };
    if (piece.kind === "list" || piece.kind === "title") return { kind: piece.kind };
    if (piece.kind !== "open") throw new PatternError(`nothing stands before ${piece.text}`, text, piece.at);
    if (depth === DEEPEST) throw new PatternError("too many parentheses inside one another", text, piece.at);
    const inside = phrases(depth + 1);
    if (pieces[next]?.kind !== "close") throw new PatternError("parenthesis is not closed", text, piece.at);
    next++;
    return inside;
  }

  function isSpaced(piece: PatternPiece): boolean {
    if (piece.kind !== "bar") return false;
    const before = /\s/.test(text.charAt(piece.at - 1));
    const after = /\s/.test(text.charAt(piece.end));
    if (before === after) return before;
    throw new PatternError("write | with a space on both sides or on neither", text, piece.at);
  }

  const whole = phrases(0);
  const rest = pieces[next];
  if (rest !== undefined) throw new PatternError("parenthesis was not opened", text, rest.at);
  refuseOpenEnds(whole, text);
  return whole;
}

function sequenceOf(items: readonly Pattern[]): Pattern {
  const [only, second] = items;
  return only !== undefined && second === undefined ? only : { kind: "sequence", items };
}

function choice(options: readonly Pattern[]): Pattern {
  const [only, second] = options;
  return only !== undefined && second === undefined ? only : { kind: "choice", options };
}

function refuseOpenEnds(whole: Pattern, text: string): void {
  if (canBeEmpty(whole))
    throw new PatternError("could match nothing at all: ask for at least one word", text, 0);
  if (hasOpenStart(whole))
    throw new PatternError("begins with a gap or with any word: begin with a word", text, 0);
  if (hasOpenEnd(whole)) throw new PatternError("ends with a gap: end with a word", text, text.length);
}

/** True if the pattern can be passed without taking a token. */
export function canBeEmpty(pattern: Pattern): boolean {
  if (pattern.kind === "sequence") return pattern.items.every(canBeEmpty);
  if (pattern.kind === "choice") return pattern.options.some(canBeEmpty);
  return ["optional", "gap", "list", "article"].includes(pattern.kind);
}

function hasOpenStart(pattern: Pattern): boolean {
  return reaches(pattern, (items) => items, ["gap", "list", "title", "any", "mark"]);
}

function hasOpenEnd(pattern: Pattern): boolean {
  return reaches(pattern, (items) => items.toReversed(), ["gap", "list"]);
}

function reaches(
  pattern: Pattern,
  order: (items: readonly Pattern[]) => readonly Pattern[],
  kinds: readonly Pattern["kind"][],
): boolean {
  if (pattern.kind === "choice") return pattern.options.some((option) => reaches(option, order, kinds));
  if (pattern.kind === "optional") return reaches(pattern.item, order, kinds);
  if (pattern.kind !== "sequence") return kinds.includes(pattern.kind);
  for (const item of order(pattern.items)) {
    if (reaches(item, order, kinds)) return true;
    if (!canBeEmpty(item)) return false;
  }
  return false;
}
