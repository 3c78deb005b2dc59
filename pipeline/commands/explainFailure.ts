import { DatabaseRefused } from "../store/DatabaseRefused.ts";

/** What went wrong, as a sentence for whoever sits before the command line. */
export function explainFailure(error: unknown): string {
  if (error instanceof DatabaseRefused) {
    return error.message;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && /no space left|could not write/i.test(message)) {
    return "The disk is full: make room and run the same command again; what was loaded before is kept.";
  }
  if (hasCode(error, "ENOSPC")) {
    return "The disk is full: make room and run the same command again; what was loaded before is kept.";
  }
  return `It could not be done: ${message}`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
