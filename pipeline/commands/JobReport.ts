import { z } from "zod";

/** What the server says a job did, as `ingest` reports it. */
export const JobReport = z.object({
  documents: z.number(),
  paragraphs: z.number(),
  tokens: z.number(),
  seconds: z.number(),
  cancelled: z.literal(true).exactOptional(),
  replaced: z.number(),
  already_there: z.number(),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
  warnings: z.array(z.object({ path: z.string().exactOptional(), warning: z.string() })),
});
