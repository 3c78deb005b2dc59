import { decodeText } from "./decodeText.ts";
import { readFrontMatter } from "./facts/readFrontMatter.ts";
import { hashBytes } from "./hashBytes.ts";
import type { TextSource } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/**
 * The bytes of a plain text or Markdown file as one block, with the facts of its front matter where it has one.
 *
 * @throws UnreadableFile if they are no text, or an empty one
 */
export function readText(name: string, format: "text" | "markdown", bytes: Uint8Array): TextSource {
  const { text, warnings } = decodeText(bytes);
  const matter = readFrontMatter(text);
  const start = matter?.bodyStart ?? 0;
  if (text.slice(start).trim() === "") throw new UnreadableFile("the file is empty");
  return {
    kind: "text",
    name,
    format,
    contentHash: hashBytes(bytes),
    blocks: [{ text: text.slice(start), start }],
    warnings: [...warnings, ...(matter?.warnings ?? [])],
    ...(matter && { facts: matter.facts, blanked: [matter.blanked] }),
  };
}
