import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

const Facet = z.array(
  z.object({
    value: z.string(),
    n_documents: count.describe("superseded drafts and undated texts included"),
    languages: z
      .array(z.object({ language: z.string(), n_documents: count }))
      .describe("of these documents, most documents first"),
  }),
);

export const Corpus = z
  .object({
    snapshot: z.string(),
    version: z.string(),
    n_documents: count,
    n_counted_documents: count.describe("without superseded drafts and undated texts"),
    n_body_paragraphs: count.describe("of counted documents"),
    n_body_tokens: count.describe("of counted documents"),
    first_year: z.number().int().nullable(),
    last_year: z.number().int().nullable(),
    languages: z.array(z.object({ language: z.string(), n_documents: count })),
    years: z.array(
      z.object({
        year: z.number().int(),
        n_documents: count,
        n_superseded: count,
        n_paragraphs: count,
        n_preambular: count,
        n_operative: count,
        n_plain: count,
        n_tokens: count,
      }),
    ),
    sessions: z
      .array(
        z.object({
          session: z.number().int().nullable().describe("null: documents without a session"),
          language: z.string(),
          n_documents: count.describe("without superseded drafts, as in n_paragraphs and n_tokens"),
          n_superseded: count,
          n_paragraphs: count,
          n_tokens: count,
        }),
      )
      .describe("newest session first, undated texts included"),
    facets: z
      .object({
        body: Facet.describe("committee of a document, else its organ"),
        session: Facet.describe("newest first"),
        language: Facet,
        kind: Facet,
      })
      .describe("what documents can be chosen by; most documents first"),
    versions: z.record(z.string(), z.string()),
  })
  .openapi("Corpus");
