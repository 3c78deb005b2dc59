import { z } from "@hono/zod-openapi";
import { question } from "./question.ts";

const NOTHING = z.object({});

export const corpusTotals = question(
  "corpusTotals",
  NOTHING,
  z.object({
    n_documents: z.int(),
    n_counted_documents: z.int(),
    n_body_paragraphs: z.int(),
    n_body_tokens: z.int(),
    first_year: z.int().nullable(),
    last_year: z.int().nullable(),
  }),
);

export const corpusLanguages = question(
  "corpusLanguages",
  NOTHING,
  z.object({ language: z.string(), n_documents: z.int() }),
);

export const corpusYears = question(
  "corpusYears",
  NOTHING,
  z.object({
    year: z.int(),
    n_documents: z.int(),
    n_superseded: z.int(),
    n_paragraphs: z.int(),
    n_preambular: z.int(),
    n_operative: z.int(),
    n_plain: z.int(),
    n_tokens: z.int(),
  }),
);

export const corpusSessions = question(
  "corpusSessions",
  NOTHING,
  z.object({
    session: z.int().nullable(),
    language: z.string(),
    n_documents: z.int(),
    n_superseded: z.int(),
    n_paragraphs: z.int(),
    n_tokens: z.int(),
  }),
);

export const documentFacets = question(
  "documentFacets",
  NOTHING,
  z.object({
    facet: z.enum(["body", "session", "language", "kind"]),
    value: z.string(),
    n_documents: z.int(),
    languages: z.array(z.object({ language: z.string(), n_documents: z.int() })),
  }),
);

export const versions = question("versions", NOTHING, z.object({ key: z.string(), value: z.string() }));
