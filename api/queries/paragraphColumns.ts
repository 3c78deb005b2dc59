import { z } from "@hono/zod-openapi";

/** What is told of a paragraph, whatever was looked for in it. */
export const paragraphColumns = z.object({
  document_id: z.string(),
  symbol: z.string().nullable(),
  document_title: z.string().nullable(),
  language: z.string(),
  kind: z.enum(["adopted", "draft", "text"]),
  date: z.string().nullable(),
  year: z.int().nullable(),
  seq: z.int(),
  role: z.string(),
  number: z.string().nullable(),
  position: z.int(),
  opening: z.string().nullable(),
  opening_lemma: z.string().nullable(),
  text: z.string(),
});
