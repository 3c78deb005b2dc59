import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { decodeText } from "./decodeText.ts";
import { recogniseFormat } from "./recogniseFormat.ts";
import type { SourceDocument } from "./SourceDocument.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Longest file that is read, in bytes: the whole text is held in memory, at two bytes a character. */
export const LONGEST_FILE = 200 * 1024 * 1024;

/**
 * Reads one plain text or Markdown file into one block.
 *
 * @throws UnreadableFile if the file is missing, empty, too large, no text, or of a format without a reader
 */
export async function readSource(path: string): Promise<SourceDocument> {
  const bytes = await readBytes(path);
  const name = basename(path);
  const format = recogniseFormat(name, bytes);
  const { text, warnings } = decodeText(bytes);
  if (text.trim() === "") throw new UnreadableFile("the file is empty");
  return { name, format, contentHash: hash(bytes), blocks: [{ text, start: 0 }], warnings };
}

async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (!(await stat(path)).isFile()) throw new UnreadableFile("not an ordinary file");
    for await (const chunk of createReadStream(path, { end: LONGEST_FILE })) {
      chunks.push(chunk);
      size += chunk.length;
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(explain(error));
  }
  if (size > LONGEST_FILE)
    throw new UnreadableFile(`the file is larger than ${LONGEST_FILE / 1024 / 1024} MB`);
  return Buffer.concat(chunks);
}

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read the file";
  return `the file could not be read (${String(code ?? "unknown error")})`;
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
