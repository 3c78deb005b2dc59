import { UnreadableFile } from "./read/UnreadableFile.ts";

/** Why a document does not come in; one bad file never stops the rest, even where it meets a fault of ours. */
export function reasonFor(error: unknown): string {
  if (error instanceof UnreadableFile) {
    return error.reason;
  }
  return `could not be taken in: ${error instanceof Error ? error.message : String(error)}`;
}
