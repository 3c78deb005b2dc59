import { z } from "@hono/zod-openapi";

const count = z.number().int().nonnegative();
const french = z.string().nullable().describe("the same in French; null where it is told in English only");

/** What became of one file that was sent. */
export const JobFile = z
  .object({
    name: z.string().describe("as it was sent"),
    state: z.enum(["waiting", "reading", "done"]),
    documents: count.describe("that came in, replaced ones included"),
    replaced: count,
    already_there: count,
    paragraphs: count,
    tokens: count.describe("counted"),
    skipped: z
      .array(z.object({ path: z.string(), reason: z.string(), reason_fr: french }))
      .describe("the first 50; a file in a zip stands behind the zip's name and !"),
    n_skipped: count,
    warnings: z.array(z.object({ warning: z.string(), warning_fr: french })).describe("the first 50"),
    n_warnings: count,
  })
  .openapi("JobFile");

export type JobFile = z.output<typeof JobFile>;

export const JobState = z.enum(["waiting", "running", "done", "cancelled", "failed"]);

/** Files that are, or were, taken in together. */
export const Job = z
  .object({
    id: z.string(),
    state: JobState,
    created: z.string().describe("ISO instant"),
    replace: z.boolean().describe("documents take the place of other texts of the same id"),
    progress: z.object({
      files: count,
      files_done: count,
      documents: count.describe("analysed so far"),
      tokens: count.describe("analysed so far"),
      seconds: z.number().nonnegative(),
      tokens_per_second: z.number().nonnegative(),
      seconds_left: z.number().nonnegative().nullable(),
      share: z.number().min(0).max(1).describe("of the bytes"),
    }),
    files: z.array(JobFile).describe("sidecars (metadata-77.jsonl) are left out"),
    warnings: z.array(z.string()).describe("of the corpus as a whole"),
    error: z.string().nullable().describe("why it failed"),
    error_code: z
      .enum(["disk_full", "failed"])
      .nullable()
      .describe("the same, for pages to say in their language"),
  })
  .openapi("Job");

export type Job = z.output<typeof Job>;

/** What an ingest did; the paths are the names under which the files were sent. */
export const JobReport = z
  .object({
    documents: count,
    paragraphs: count,
    tokens: count,
    seconds: z.number(),
    cancelled: z.literal(true).optional(),
    replaced: count,
    already_there: count,
    skipped: z.array(z.object({ path: z.string(), reason: z.string() })),
    warnings: z.array(z.object({ path: z.string().optional(), warning: z.string() })),
  })
  .openapi("JobReport");
