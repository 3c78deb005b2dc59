import { z } from "@hono/zod-openapi";
import { MentionFilter, ParagraphFilter, PeriodFilter } from "./filters.ts";
import { paragraphColumns } from "./paragraphColumns.ts";
import { question } from "./question.ts";

const NOTHING = z.object({});

export const themes = question(
  "themes",
  NOTHING,
  z.object({
    id: z.string(),
    label_fr: z.string(),
    label_en: z.string(),
    description_fr: z.string(),
    description_en: z.string(),
    n_paragraphs: z.int(),
    n_named_only: z.int(),
    n_mentions: z.int(),
    n_documents: z.int(),
    first_year: z.int().nullable(),
    last_year: z.int().nullable(),
    first_document: z.string().nullable(),
  }),
);

export const themeIds = question("themeIds", NOTHING, z.object({ id: z.string() }));

export const periodTotals = question(
  "periodTotals",
  PeriodFilter,
  z.object({ year: z.int(), exposure: z.int(), docs_total: z.int() }),
);

export const documentExposures = question(
  "documentExposures",
  PeriodFilter,
  z.object({ year: z.int(), doc_no: z.int(), exposure: z.int() }),
);

export const themeCounts = question(
  "themeCounts",
  MentionFilter,
  z.object({
    series: z.string(),
    year: z.int(),
    doc_no: z.int(),
    n: z.int(),
    n_named_only: z.int(),
    mentions: z.int(),
  }),
);

export const wordings = question(
  "wordings",
  MentionFilter,
  z.object({
    series: z.string(),
    period: z.string(),
    wording: z.string(),
    n: z.int(),
    n_named_only: z.int(),
    mentions: z.int(),
  }),
);

export const paragraphs = question(
  "paragraphs",
  ParagraphFilter.extend({ sort: z.enum(["newest", "oldest"]), limit: z.int(), offset: z.int() }),
  paragraphColumns.extend({
    hits: z.array(
      z.object({
        theme: z.string(),
        start: z.int(),
        end: z.int(),
        wording: z.string(),
        named_in: z.string().nullable(),
      }),
    ),
  }),
);

export const paragraphsTotal = question("paragraphsTotal", ParagraphFilter, z.object({ total: z.int() }));
