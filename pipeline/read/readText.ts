import { decodeText } from "./decodeText.ts";
import { hashBytes } from "./hashBytes.ts";
import type { TextSource } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/**
 * The bytes of a plain text or Markdown file as one block.
 *
 * @throws UnreadableFile if they are no text, or an empty one
 */
export function readText(name: string, format: TextSource["format"], bytes: Uint8Array): TextSource {
  const { text, warnings } = decodeText(bytes);
  if (text.trim() === "") throw new UnreadableFile("the file is empty");
  return {
    kind: "text",
    name,
    format,
    contentHash: hashBytes(bytes),
    blocks: [{ text, start: 0 }],
    warnings,
  };
}
