import { DatabaseRefused } from "../store/DatabaseRefused.ts";
import { isDiskFull } from "../store/isDiskFull.ts";
import { CommandFailed } from "./CommandFailed.ts";

/** What went wrong, as a sentence for whoever sits before the command line. */
export function explainFailure(error: unknown): string {
  if (error instanceof DatabaseRefused || error instanceof CommandFailed) {
    return error.message;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isDiskFull(error)) {
    return "The disk is full: make room and run the same command again; what was loaded before is kept.";
  }
  return `It could not be done: ${message}`;
}
