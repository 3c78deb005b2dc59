import { z } from "@hono/zod-openapi";
import { count, day } from "./fields.ts";

export const CitingRow = z
  .object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    kind: z.enum(["adopted", "draft", "text"]),
    date: day.nullable(),
    n_citations: count.describe("places in which it refers to the document"),
  })
  .openapi("CitingRow");
