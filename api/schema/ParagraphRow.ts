import { z } from "@hono/zod-openapi";
import { count, day } from "./fields.ts";

export const Hit = z.object({
  theme: z.string(),
  start: count.describe("UTF-16 code units into text"),
  end: count,
  wording: z.string(),
  named_in: z.string().nullable(),
});

export const ParagraphHit = Hit.extend({
  theme: z.string().nullable().describe("null for a hit of a query"),
  series: z.string().describe("theme id, or a series of the query as typed"),
});

export const ParagraphRow = z
  .object({
    document_id: z.string(),
    symbol: z.string().nullable(),
    document_title: z.string().nullable(),
    language: z.string().describe("of the document"),
    kind: z.enum(["adopted", "draft", "text"]),
    date: day.nullable(),
    year: z.number().int().nullable(),
    seq: count,
    role: z.string(),
    number: z.string().nullable(),
    label: z
      .string()
      .nullable()
      .describe("PP3, OP12: position among the preambular, number of the operative"),
    opening: z.string().nullable(),
    opening_lemma: z.string().nullable(),
    text: z.string(),
    hits: z.array(ParagraphHit),
  })
  .openapi("ParagraphRow");
