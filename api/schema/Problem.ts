import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

/** RFC 9457; `detail` is a sentence for people, never a stack, a path or SQL. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    request_id: z.string(),
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          message: z.string(),
          code: z
            .string()
            .optional()
            .describe("what is wrong with a query, for pages to say in their language"),
          position: count.optional().describe("where in the query, in UTF-16 code units"),
        }),
      )
      .optional(),
  })
  .openapi("Problem");
