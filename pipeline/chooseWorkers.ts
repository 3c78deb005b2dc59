import { availableParallelism } from "node:os";

/** Bytes of input from which threads are worth the loading of their models. */
const MANY_BYTES = 1_000_000;

/** Threads to analyse input of these sizes with: 0, none but this one, for little of it; else one for each core. */
export function chooseWorkers(sizes: readonly number[]): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return bytes < MANY_BYTES ? 0 : availableParallelism();
}
