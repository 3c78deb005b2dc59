import type { Recipe } from "./Recipe.ts";

/** A printed line. */
export interface Line {
  readonly text: string;
  /** The first line of its paragraph. */
  readonly isFirst: boolean;
}

/** A lettered or roman part after the end of the one before it. */
const PART = /(?<=[;:,.] (?:et |ou |and |or )?)(?=(?:[a-z]|[ivx]{2,4})\) )/u;

/** Cuts a paragraph into lines; parts begin one of their own if the recipe says so. */
export function layLines(text: string, recipe: Recipe, random: () => number): Line[] {
  const parts = recipe.partsOnLines ? text.split(PART) : [text];
  return parts
    .flatMap((part) => cut(part.trimEnd(), recipe, random))
    .map((line) => ({ text: line, isFirst: false }));
}

function cut(text: string, { width, hyphens, trailingSpaces }: Recipe, random: () => number): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = "";
  const end = (next: string): void => {
    lines.push(trailingSpaces ? `${line} ` : line);
    line = next;
  };
  for (const word of text.split(" ")) {
    const room = width - line.length - 1;
    if (line === "") line = word;
    else if (word.length <= room) line += ` ${word}`;
    else {
      const [head, tail] = (hyphens && random() < 0.3 && splitWord(word, room)) || [undefined, word];
      if (head !== undefined) {
        lines.push(`${line} ${head}`);
        line = tail;
      } else end(tail);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Cuts a word with a hyphen so that its head fits: at a hyphen of its own, else between a vowel and a consonant. */
function splitWord(word: string, room: number): readonly [string, string] | undefined {
  const own = word.lastIndexOf("-", room - 1);
  if (own > 1) return [word.slice(0, own + 1), word.slice(own + 1)];
  if (!/^\p{Ll}{8,}[,;.]?$/u.test(word)) return undefined;
  for (let at = Math.min(room - 1, word.length - 4); at >= 3; at--) {
    if (/[aeiouyéèêàâîôû]/u.test(word[at - 1] ?? "") && !/[aeiouyéèêàâîôû]/u.test(word[at] ?? "a"))
      return [`${word.slice(0, at)}-`, word.slice(at)];
  }
  return undefined;
}
