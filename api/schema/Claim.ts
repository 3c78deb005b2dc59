import { z } from "@hono/zod-openapi";

export const Claim = z
  .object({
    series: z.string(),
    verdict: z.enum(["too little to say", "not assessed"]),
    reasons: z.array(
      z.object({
        code: z.enum(["few_periods", "few_documents", "trend_not_built"]),
        value: z.number().nullable().describe("the number that was too small"),
        needed: z.number().nullable(),
      }),
    ),
  })
  .openapi("Claim");
