import { LONGEST_TEXT } from "../longestText.ts";

/** An element of a JSON array as it is written, or why the array ends before its end. */
export interface WrittenElement {
  readonly written: string;
  readonly reason?: string;
}

const LONGEST_ELEMENT = LONGEST_TEXT * 2;
const BROKEN = "the array is broken from here on: its brackets or quotation marks do not match";
/** Marks that open or close something, or part two elements; in a string only its end. */
const MARK = /[[\]{}",]/gu;
const STRING_END = /["\\]/gu;

/**
 * Cuts the text of a JSON array into its elements, by brackets and strings; no more than one of them is held.
 *
 * An element that is no JSON and keeps its brackets and quotation marks does no harm to the next.
 *
 * @param pieces the text, cut anywhere
 */
export async function* splitElements(pieces: AsyncIterable<string>): AsyncGenerator<WrittenElement> {
  let rest = "";
  let [at, start, depth, inString] = [0, 0, 0, false];

  function* cut(final: boolean): Generator<WrittenElement> {
    for (;;) {
      const mark = inString ? STRING_END : MARK;
      mark.lastIndex = at;
      const found = mark.exec(rest);
      // An escape and what it escapes are taken together.
      if (found === null || (found[0] === "\\" && found.index + 1 >= rest.length && !final)) {
        at = found?.index ?? rest.length;
        return;
      }
      at = found.index + (found[0] === "\\" ? 2 : 1);
      if (inString) inString = found[0] === "\\";
      else if (found[0] === '"') inString = true;
      else if (found[0] === "[" || found[0] === "{") {
        depth += 1;
        if (depth === 1) start = at;
      } else {
        const closes = found[0] !== ",";
        if (closes) depth -= 1;
        if (depth === (closes ? 0 : 1)) {
          const written = rest.slice(start, found.index);
          start = at;
          if (written.trim() !== "") yield { written };
        }
        if (depth > 0) continue;
        if (found[0] !== "]" || /\S/u.test(rest.slice(at))) yield { written: "", reason: BROKEN };
        return;
      }
    }
  }

  for await (const piece of pieces) {
    rest = rest.slice(start) + piece;
    at -= start;
    start = 0;
    yield* cut(false);
    if (depth === 0 && start > 0) return;
    if (rest.length - start > LONGEST_ELEMENT) break;
  }
  yield* cut(true);
  if (depth > 0) yield { written: "", reason: BROKEN };
}
