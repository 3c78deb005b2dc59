import { setImmediate } from "node:timers/promises";
import type { AsyncBuffer } from "hyparquet";

/**
 * Works on a file whose reads begin only when all of them are asked for, and never end where the asking failed.
 *
 * When hyparquet finds one column's description broken, it leaves the reading of those before behind; should that fail
 * too, nobody hears it, which ends a process.
 */
export async function holdReads<T>(file: AsyncBuffer, work: (held: AsyncBuffer) => Promise<T>): Promise<T> {
  let hasFailed = false;
  const held: AsyncBuffer = {
    byteLength: file.byteLength,
    async slice(start, end) {
      await setImmediate();
      return hasFailed ? new Promise<ArrayBuffer>(() => undefined) : file.slice(start, end);
    },
  };
  try {
    return await work(held);
  } catch (error) {
    hasFailed = true;
    throw error;
  }
}
