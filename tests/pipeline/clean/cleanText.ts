import { createHash } from "node:crypto";
import type { CleanedDocument } from "../../../pipeline/clean/CleanedDocument.ts";
import { cleanDocument } from "../../../pipeline/clean/cleanDocument.ts";

/** A text cleaned as if it had been read from a file, with a lexicon of a few words. */
export function cleanText(text: string, words: readonly string[] = []): CleanedDocument {
  const lexicon = new Set(words);
  const contentHash = createHash("sha256").update(text).digest("hex");
  const source = {
    name: "text.txt",
    format: "text",
    contentHash,
    blocks: [{ text, start: 0 }],
    warnings: [],
  } as const;
  return cleanDocument(source, (word) => lexicon.has(word));
}

/** Only the paragraphs' texts. */
export function paragraphsOf(text: string, words: readonly string[] = []): readonly string[] {
  return cleanText(text, words).paragraphs.map((paragraph) => paragraph.text);
}
