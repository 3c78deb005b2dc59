import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { type FileFormat, HEAD, recogniseFormat } from "./read/recogniseFormat.ts";
import { UnreadableFile } from "./read/UnreadableFile.ts";
import { withBytes } from "./read/withBytes.ts";

/** Bytes of input from which threads are worth the loading of their models. */
const MANY_BYTES = 1_000_000;
/** Formats that are read in a time that grows with their length only: of no others that can be said. */
const STEADY: ReadonlySet<FileFormat> = new Set(["text", "akn", "csv", "jsonl", "json array"]);

/**
 * Threads to analyse files with: 0, none but this one, for little of what is read steadily; one for little of the rest,
 * so that a file that holds its reader up is given up in time; else one for each core.
 *
 * @param sizes bytes of each file
 */
export async function chooseWorkers(files: readonly string[], sizes: readonly number[]): Promise<number> {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes >= MANY_BYTES) return availableParallelism();
  for (const path of files) if (!(await isSteady(path))) return 1;
  return 0;
}

/** A file that is refused at first sight holds nobody up. */
async function isSteady(path: string): Promise<boolean> {
  try {
    const head = await withBytes(path, (bytes) => bytes.read(0, HEAD));
    return STEADY.has(recogniseFormat(basename(path), head));
  } catch (error) {
    if (error instanceof UnreadableFile) return true;
    throw error;
  }
}
