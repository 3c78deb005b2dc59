import { TAGS } from "../Analysis.ts";
import type { KnownWord } from "./createKnownWords.ts";

const [NOUN, VERB, AUX] = [TAGS.indexOf("NOUN"), TAGS.indexOf("VERB"), TAGS.indexOf("AUX")];
const TO: ReadonlySet<string> = new Set(["à", "au", "aux"]);

/**
 * Has *avoir trait à* right, in which the tagger takes *trait* for the participle of *traire*.
 *
 * @param tags of the words, by their place in `TAGS`; changed in place
 */
export function tagTrait(words: readonly KnownWord[], count: number, tags: Uint8Array): void {
  for (let i = 1; i < count - 1; i++) {
    if (words[i]?.form !== "trait" || !TO.has(words[i + 1]?.form ?? "")) continue;
    const before = tags[i - 1];
    if (before !== AUX && before !== VERB) continue;
    tags[i - 1] = VERB;
    tags[i] = NOUN;
  }
}
