import { z } from "@hono/zod-openapi";
import { MentionFilter, ParagraphFilter } from "./filters.ts";
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

export const themeCounts = question(
  "themeCounts",
  NOTHING,
  z.object({
    theme: z.string(),
    doc_no: z.int(),
    role: z.enum(["preambular", "operative", "plain"]),
    n: z.int(),
    n_named_only: z.int(),
    mentions: z.int(),
    mentions_outside: z.int(),
  }),
);

const MentionTextFilter = ParagraphFilter.extend(MentionFilter.shape);

export const wordings = question(
  "wordings",
  MentionTextFilter.extend({ by: z.enum(["year", "session"]) }),
  z.object({
    series: z.string(),
    period: z.string(),
    wording: z.string(),
    n: z.int(),
    n_named_only: z.int(),
    mentions: z.int(),
  }),
);

const MentionParagraphFilter = MentionTextFilter.extend({ wording: z.string().nullable() });

export const paragraphs = question(
  "paragraphs",
  MentionParagraphFilter.extend({ sort: z.enum(["newest", "oldest"]), limit: z.int(), offset: z.int() }),
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
    total: z.int(),
  }),
);

export const paragraphsTotal = question(
  "paragraphsTotal",
  MentionParagraphFilter,
  z.object({ total: z.int() }),
);
