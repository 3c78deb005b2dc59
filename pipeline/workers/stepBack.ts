import { constants, setPriority } from "node:os";

/**
 * Lets the calling thread, and those it starts, wait for the others of the process: the server's answers come before a load.
 *
 * Only Linux keeps a priority for each thread; elsewhere it would be the whole process's, and nothing is done.
 */
export function stepBack(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, constants.priority.PRIORITY_LOW);
  } catch {
    // A container may forbid it: the load is then as urgent as the answers.
  }
}
