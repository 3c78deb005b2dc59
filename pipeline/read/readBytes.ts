import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { UnreadableFile } from "./UnreadableFile.ts";

const MEGABYTE = 1024 * 1024;

/**
 * A file's bytes, at most `limit` of them.
 *
 * @throws UnreadableFile if the file is missing, no ordinary file, not to be read, or longer
 */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const entry = await stat(path);
    if (!entry.isFile()) throw new UnreadableFile("not an ordinary file");
    if (entry.size > limit) throw tooLarge(limit);
    for await (const chunk of createReadStream(path, { end: limit })) {
      chunks.push(chunk);
      size += chunk.length;
    }
  } catch (error) {
    throw explainFailure(error);
  }
  if (size > limit) throw tooLarge(limit);
  return Buffer.concat(chunks);
}

/**
 * The refusal of a file or member of more than `limit` bytes.
 *
 * @param advice what to do about it
 */
export function tooLarge(limit: number, advice?: string): UnreadableFile {
  const size = `the file is larger than ${limit / MEGABYTE} MB`;
  return new UnreadableFile(advice === undefined ? size : `${size}: ${advice}`);
}

/** Why the file system did not give a file, in words; what is no failure of the file system stays as it is. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof UnreadableFile) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === undefined) return error;
  if (code === "ENOENT" || code === "ENOTDIR") return new UnreadableFile("no such file or folder");
  if (code === "EACCES" || code === "EPERM")
    return new UnreadableFile("no permission to read the file: allow it, or copy the file");
  return new UnreadableFile(`the file could not be read (${String(code)}): try again, or copy the file`);
}
