import { z } from "@hono/zod-openapi";
import { count, day } from "./fields.ts";

export const DocumentRow = z
  .object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    kind: z.enum(["adopted", "draft", "text"]),
    status: z.enum(["current", "superseded"]),
    superseded_by: z.string().nullable().describe("id of the adopted text"),
    organ: z.string().nullable(),
    committee: z.string().nullable(),
    session: z.number().int().nullable(),
    agenda_item: z.string().nullable(),
    date: day.nullable(),
    date_source: z.string().nullable(),
    date_adopted: z.string().nullable(),
    date_distributed: z.string().nullable(),
    year: z.number().int().nullable(),
    n_preambular: count,
    n_operative: count,
    n_plain: count,
    n_body_tokens: count,
    source_name: z.string(),
  })
  .openapi("DocumentRow");
