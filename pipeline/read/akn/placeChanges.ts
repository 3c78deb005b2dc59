import type { Change } from "../../clean/CleanedDocument.ts";
import type { LineChange } from "./LineChange.ts";

/** Texts that follow stand apart by an empty line. */
const APART = 2;

/**
 * The changes of texts one after the other, with their places in these texts as the file has them.
 *
 * @param changes those of each text, in its order
 */
export function placeChanges(
  texts: readonly string[],
  changes: readonly (readonly LineChange[])[],
): readonly Change[] {
  let base = 0;
  return texts.flatMap((text, i) => {
    const placed = (changes[i] ?? []).map(({ rule, at, before, after }) => {
      const start = base + at;
      base += before.length - after.length;
      return { rule, start, end: start + before.length, before, after };
    });
    base += text.length + APART;
    return placed;
  });
}
