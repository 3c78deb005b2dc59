import { PatternError } from "./PatternError.ts";

/** A piece of a pattern as written. */
export interface PatternPiece {
  readonly kind: "word" | "gap" | "list" | "title" | "mark" | "open" | "close" | "bar" | "optional";
  /** The word, the mark, or the number of a gap. */
  readonly text: string;
  /** Place in the pattern: UTF-16 code units from its start, end exclusive. */
  readonly at: number;
  readonly end: number;
}

const PIECE = /\[([^\]]*)\]|([()|?])|([,;:«»–]|\\[()])|[^\s()|?[\],;:«»–\\]+/gu;
const SIGNS = { "(": "open", ")": "close", "|": "bar", "?": "optional" } as const;

/**
 * A pattern cut into its pieces.
 *
 * @throws PatternError where a bracket is not closed or holds something unknown
 */
export function lexPattern(pattern: string): readonly PatternPiece[] {
  const pieces: PatternPiece[] = [];
  let read = 0;
  for (const match of pattern.matchAll(PIECE)) {
    refuseRest(pattern, read, match.index);
    read = match.index + match[0].length;
    pieces.push(toPiece(match, pattern));
  }
  refuseRest(pattern, read, pattern.length);
  return pieces;
}

function toPiece(match: RegExpExecArray, pattern: string): PatternPiece {
  const at = match.index;
  const end = at + match[0].length;
  const [whole, bracketed, sign, mark] = match;
  if (bracketed !== undefined) return bracket(bracketed, pattern, at, end);
  if (sign === "(" || sign === ")" || sign === "|" || sign === "?") {
    return { kind: SIGNS[sign], text: sign, at, end };
  }
  if (mark !== undefined) return { kind: "mark", text: mark.replace("\\", ""), at, end };
  return { kind: "word", text: whole, at, end };
}

/** Widest gap that a pattern may ask for, in words. */
export const WIDEST_GAP = 10;

function bracket(inside: string, pattern: string, at: number, end: number): PatternPiece {
  const text = inside.trim();
  if (text === "list" || text === "title") return { kind: text, text, at, end };
  if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= WIDEST_GAP) {
    return { kind: "gap", text, at, end };
  }
  throw new PatternError(
    `brackets hold a number from 1 to ${WIDEST_GAP}, list or title: [${inside}]`,
    pattern,
    at,
  );
}

function refuseRest(pattern: string, from: number, to: number): void {
  const rest = pattern.slice(from, to);
  const offset = rest.search(/\S/);
  if (offset === -1) return;
  const sign = rest.slice(offset, offset + 1);
  const told = sign === "[" ? "bracket is not closed" : `unexpected ${sign}`;
  throw new PatternError(told, pattern, from + offset);
}
