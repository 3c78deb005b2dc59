import { type FileHandle, open, stat } from "node:fs/promises";
import type { ByteSource } from "./ByteSource.ts";
import { bytesOfFile } from "./bytesOfFile.ts";
import { explainFailure } from "./readBytes.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/**
 * Works on the bytes of a file, which is closed when the work is done.
 *
 * @throws UnreadableFile if the file is missing, no ordinary file, or not to be read
 */
export async function withBytes<T>(path: string, work: (bytes: ByteSource) => Promise<T>): Promise<T> {
  const file = await openFile(path);
  try {
    return await work(await bytesOfFile(file));
  } catch (error) {
    throw explainFailure(error);
  } finally {
    await file.close();
  }
}

/** @throws UnreadableFile if the file is missing, no ordinary file, or not to be read */
export async function openFile(path: string): Promise<FileHandle> {
  try {
    // A pipe would be waited for.
    if (!(await stat(path)).isFile()) throw new UnreadableFile("not an ordinary file");
    return await open(path, "r");
  } catch (error) {
    throw explainFailure(error);
  }
}
