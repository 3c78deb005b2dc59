import { z } from "@hono/zod-openapi";

/** How an answer came about: enough to make it again and to cite it. */
export const Receipt = z
  .object({
    query: z.record(z.string(), z.unknown()).describe("the request as understood, defaults filled in"),
    method: z.string().describe("what n, exposure and rate count, in one sentence"),
    snapshot: z
      .string()
      .describe("sha256 of the corpus: content hashes and the versions of pipeline, models and themes"),
    version: z.string(),
    api: z.string().describe("path and query that give this answer"),
  })
  .openapi("Receipt");
