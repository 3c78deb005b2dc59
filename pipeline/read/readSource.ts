import { basename } from "node:path";
import { LONGEST_TEXT } from "./longestText.ts";
import { readBytes } from "./readBytes.ts";
import { readText } from "./readText.ts";
import { HEAD, recogniseFormat } from "./recogniseFormat.ts";
import type { TextSource } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/**
 * Reads one plain text or Markdown file into one block.
 *
 * @throws UnreadableFile if the file is missing, empty, too large, no text, or of another format
 */
export async function readSource(path: string): Promise<TextSource> {
  const bytes = await readBytes(path, LONGEST_TEXT);
  const name = basename(path);
  const format = recogniseFormat(name, bytes.subarray(0, HEAD));
  if (format !== "text" && format !== "markdown") throw new UnreadableFile("the file is no plain text");
  return readText(name, format, bytes);
}
