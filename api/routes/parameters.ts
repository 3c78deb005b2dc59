import { z } from "@hono/zod-openapi";
import { Role } from "../schema/Role.ts";
import { facets } from "./facetParameters.ts";

const MAX_THEMES = 50;

const year = z
  .string()
  .regex(/^\d{4}$/, "a year is four digits")
  .transform(Number);

const Year = year.openapi({ type: "integer", minimum: 0, maximum: 9999, example: 2019 });

const Themes = z
  .string()
  .max(2000, "at most 2000 characters")
  .transform((list) => [...new Set(list.split(","))])
  .refine((ids) => ids.length <= MAX_THEMES, `at most ${MAX_THEMES} themes`)
  .refine(
    (ids) => ids.every((id) => /^[a-z0-9-]{1,80}$/.test(id)),
    "theme ids joined by commas: cybercrime,drugs",
  )
  .openapi({
    type: "string",
    example: "cybercrime,drugs",
    description: "theme ids joined by commas; absent: all",
  });

/** A whole number written in digits, from 0 (or 1) to `max`. */
function whole(min: number, max: number, preset: number) {
  return z
    .string()
    .regex(/^\d{1,7}$/, "a whole number")
    .transform(Number)
    .refine((value) => value >= min && value <= max, `from ${min} to ${max}`)
    .default(preset)
    .openapi({ type: "integer", minimum: min, maximum: max, default: preset });
}

const MAX_OFFSET = 1_000_000;
const PAGE = { limit: whole(1, 500, 50), offset: whole(0, MAX_OFFSET, 0) };
/** A file holds all rows; the bound only keeps it from filling the memory. */
const FILE = { limit: whole(1, 10_000, 10_000), offset: whole(0, MAX_OFFSET, 0) };

const CSV = z.enum(["en", "fr"], "en or fr").default("en").openapi({
  description: "en: comma and decimal point; fr: semicolon and decimal comma",
});

const mentions = {
  ...facets,
  themes: Themes.optional(),
  role: Role.default("body").openapi({ description: "body: preambular, operative and plain together" }),
  from: Year.optional(),
  to: Year.optional(),
  drafts: z.enum(["exclude", "include"]).default("exclude").openapi({
    description: "drafts whose adopted text is in the corpus",
  }),
  named: z.enum(["include", "exclude"]).default("include").openapi({
    description: "paragraphs that mention a theme only inside the proper name of a treaty, body or programme",
  }),
};

const words = {
  q: z.string().optional().openapi({
    example: 'climat, "droits de l\'homme", [développer]',
    description:
      'instead of themes: words, "phrases" and [lemmas] with commas between them, at most 8, counted per 10,000 tokens',
  }),
  fold: z.enum(["true", "false"]).default("true").openapi({
    description: "whether q levels case and accents",
  }),
};

const paragraphs = {
  ...mentions,
  ...words,
  drafts: mentions.drafts.removeDefault().optional().openapi({
    description:
      "drafts whose adopted text is in the corpus: exclude, or include if one document is asked for",
  }),
  document: z.string().min(1).max(200).optional().openapi({ description: "id; undated texts only this way" }),
  wording: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: "one wording, as /api/wordings lists it" }),
  sort: z.enum(["newest", "oldest"]).default("newest"),
};

const documents = {
  ...facets,
  q: z.string().max(200, "at most 200 characters").optional().openapi({
    description: "words or parts of words that all stand in symbol or title, case and accents levelled",
  }),
  year: Year.optional(),
  sort: z.enum(["newest", "oldest", "symbol", "title"]).default("newest"),
};

const by = z.enum(["year", "session"], "year or session").default("year").openapi({
  description:
    "what a period is; by session, documents without one stand in no period, and from and to stay years",
});

const audit = {
  kind: z.enum(["change", "doubt"]).optional(),
  rule: z.string().min(1).max(80).optional().openapi({ description: "a rule's name: join-lines" }),
};

export const NoQuery = z.strictObject({});
export const PageQuery = z.strictObject(PAGE);
export const AuditQuery = z.strictObject({ ...audit, ...PAGE });
export const AuditCsvQuery = z.strictObject({ ...audit, ...FILE, csv: CSV });
export const CsvQuery = z.strictObject({ csv: CSV });
export const WordingsQuery = z
  .strictObject({ ...mentions, by })
  .refine(inOrder, { path: ["from"], error: "from is after to" });
export const WordingsCsvQuery = z
  .strictObject({ ...mentions, by, csv: CSV })
  .refine(inOrder, { path: ["from"], error: "from is after to" });
export const SeriesQuery = z
  .strictObject({ ...mentions, ...words, by })
  .refine(inOrder, { path: ["from"], error: "from is after to" });
export const SeriesCsvQuery = z
  .strictObject({ ...mentions, ...words, by, csv: CSV })
  .refine(inOrder, { path: ["from"], error: "from is after to" });
export const ParagraphsQuery = z
  .strictObject({ ...paragraphs, ...PAGE })
  .refine(inOrder, { path: ["from"], error: "from is after to" });
export const ParagraphsCsvQuery = z
  .strictObject({ ...paragraphs, ...FILE, csv: CSV })
  .refine(inOrder, { path: ["from"], error: "from is after to" });
export const DocumentsQuery = z.strictObject({ ...documents, ...PAGE });
export const DocumentsCsvQuery = z.strictObject({ ...documents, ...FILE, csv: CSV });

export type MentionsQuery = z.output<typeof WordingsQuery>;
export type SeriesQuery = z.output<typeof SeriesQuery>;
export type ParagraphsQuery = z.output<typeof ParagraphsQuery>;
export type DocumentsQuery = z.output<typeof DocumentsQuery>;

function inOrder({
  from,
  to,
}: {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}): boolean {
  return from === undefined || to === undefined || from <= to;
}
