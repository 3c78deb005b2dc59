import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

export const Labels = z.object({ fr: z.string(), en: z.string() });

export const ThemeRow = z
  .object({
    id: z.string(),
    label: Labels,
    description: Labels,
    n_paragraphs: count.describe("counted body paragraphs with a mention, all years"),
    n_named_only: count.describe("of these, paragraphs that mention it only inside a proper name"),
    n_mentions: count,
    n_documents: count,
    first_year: z.number().int().nullable(),
    last_year: z.number().int().nullable(),
    first_document: z.string().nullable().describe("id of the earliest document with a mention"),
  })
  .openapi("Theme");
