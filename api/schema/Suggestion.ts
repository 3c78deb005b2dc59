import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";
import { WordRow } from "./WordRow.ts";

export const Suggestion = z
  .object({
    series: z.string(),
    word: z.string().describe("a word of the query that the corpus does not have"),
    position: count.describe("UTF-16 code units from the query's beginning"),
    nearest: z
      .array(WordRow)
      .describe("words of the corpus that are written almost like it, with their occurrences; at most 5"),
  })
  .openapi("Suggestion");
