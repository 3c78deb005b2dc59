import type { Doubt } from "./CleanedDocument.ts";

/** Characters of a word that a doubt shows. */
const WORD = 40;

/** The doubt about a hyphen at a line's end, between the places where the line ends and the next one begins. */
export function doubtHyphen(source: string, end: number, start: number): Doubt {
  const left = /\S*$/u.exec(source.slice(Math.max(0, end - WORD), end))?.[0] ?? "";
  const right = /^\S*/u.exec(source.slice(start, start + WORD))?.[0] ?? "";
  return {
    rule: "join-hard-wrap",
    start: end - left.length,
    end: start + right.length,
    text: left + right,
    reason: "the hyphen at the line’s end may only part the word",
  };
}
