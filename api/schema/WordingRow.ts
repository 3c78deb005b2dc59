import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

export const WordingRow = z
  .object({
    series: z.string().describe("theme id"),
    period: z.string(),
    wording: z.string(),
    n: count.describe("body paragraphs with this wording"),
    n_named_only: count.describe("of these, paragraphs where it stands only inside a proper name"),
    mentions: count,
  })
  .openapi("WordingRow");
