import { z } from "zod";
import type { IngestProgress } from "../createProgress.ts";

/** What the server tells of a job, as far as the command line needs it. */
export const JobEvent = z.object({
  state: z.enum(["waiting", "running", "done", "cancelled", "failed"]),
  progress: z.object({
    files: z.number(),
    files_done: z.number(),
    documents: z.number(),
    tokens: z.number(),
    seconds: z.number(),
    tokens_per_second: z.number(),
    seconds_left: z.number().nullable(),
    share: z.number(),
  }),
  error: z.string().nullable(),
});

/** A job's progress as `ingest` itself tells it. */
export function progressOf({ progress }: z.output<typeof JobEvent>): IngestProgress {
  const { files, files_done, documents, tokens, seconds, tokens_per_second, seconds_left, share } = progress;
  return {
    files,
    filesDone: files_done,
    documents,
    tokens,
    seconds,
    tokensPerSecond: tokens_per_second,
    share,
    secondsLeft: seconds_left ?? undefined,
  };
}
