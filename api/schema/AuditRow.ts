import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

export const AuditRow = z
  .object({
    kind: z.enum(["change", "doubt"]).describe("a doubt left the text alone"),
    rule: z.string(),
    start: count.describe(
      "UTF-16 code units into the decoded file where it is plain text, else into all the text that its reader found",
    ),
    end: count,
    before: z.string(),
    after: z.string().nullable().describe("what stands there now; null for a doubt"),
    reason: z.string().nullable().describe("why the rule was not sure; null for a change"),
  })
  .openapi("AuditRow");
