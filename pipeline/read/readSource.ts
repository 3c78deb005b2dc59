import { basename } from "node:path";
import { readBytes } from "./readBytes.ts";
import { readText } from "./readText.ts";
import { recogniseFormat } from "./recogniseFormat.ts";
import type { TextSource } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Longest text that is read, in bytes: the whole text is held in memory, at two bytes a character. */
export const LONGEST_FILE = 200 * 1024 * 1024;

/**
 * Reads one plain text or Markdown file into one block.
 *
 * @throws UnreadableFile if the file is missing, empty, too large, no text, or of another format
 */
export async function readSource(path: string): Promise<TextSource> {
  const bytes = await readBytes(path, LONGEST_FILE);
  const name = basename(path);
  const format = recogniseFormat(name, bytes);
  if (format === "xml" || format === "zip") throw new UnreadableFile("the file is no plain text");
  return readText(name, format, bytes);
}
