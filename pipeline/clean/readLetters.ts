import { foldLetter } from "./foldLetter.ts";

/** Code units of most texts, at most: an array of this size serves them all. */
const ROOM = 1 << 16;

const shared = new Uint16Array(ROOM);

/**
 * The small letter of each UTF-16 code unit of a text that `isFoldable`, 0 for what is no letter and behind the text's
 * end. The next text may take the same array.
 *
 * Code units are read from an array in half the time that a string takes, which may be a part of a longer one.
 */
export function readLetters(text: string): Uint16Array {
  const { length } = text;
  const letters = length < ROOM ? shared : new Uint16Array(length + 1);
  Buffer.from(letters.buffer).write(text, "utf16le");
  for (let at = 0; at < length; at += 1) letters[at] = foldLetter(letters[at] ?? 0);
  letters[length] = 0;
  return letters;
}
