import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

export const NounRow = z
  .object({
    word: z.string().describe("its most frequent form"),
    lemma: z.string(),
    n: count.describe("all its forms"),
  })
  .openapi("Noun");
