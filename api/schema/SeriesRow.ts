import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

export const SeriesRow = z
  .object({
    series: z.string().describe("theme id, or a series of the query as typed"),
    period: z.string().describe("year or number of the session, as text"),
    unit: z.enum(["paragraphs_per_100", "tokens_per_10k"]).describe("of themes; of words"),
    n: count.describe("body paragraphs with at least one mention; occurrences of a word or phrase"),
    n_named_only: count.describe(
      "of n, paragraphs that mention the theme only inside a proper name; 0 for words, which are not looked at for it",
    ),
    mentions: count.describe("occurrences in all; equals n for words"),
    exposure: count.describe("body paragraphs of the period; for words its counted tokens"),
    rate: z.number().nonnegative().describe("100 * n / exposure; for words 10000 * n / exposure"),
    low: z.number().nullable().describe("95 % interval by document; null: see no_interval"),
    high: z.number().nullable(),
    no_interval: z
      .string()
      .nullable()
      .describe(
        "why there is no interval: few_documents (fewer than 10 in all), unknown_dispersion (no period with a hit has two documents)",
      ),
    docs_with: count,
    docs_total: count,
    largest_document: z
      .string()
      .nullable()
      .describe("id of the document with most of n, of equals the first by id; null where n is 0"),
    largest_label: z.string().nullable().describe("its symbol, else its title, else its id"),
    largest_n: count.describe("its part of n"),
  })
  .openapi("SeriesRow");
