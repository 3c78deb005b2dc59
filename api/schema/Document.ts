import { z } from "@hono/zod-openapi";
import { DocumentRow } from "./DocumentRow.ts";
import { count } from "./fields.ts";
import { Hit } from "./ParagraphRow.ts";

export const Document = DocumentRow.extend({
  tagged: z
    .boolean()
    .describe("false: there is no model for its language, and its words are counted without tags and lemmas"),
  supersedes: z.array(z.string()).describe("ids of drafts this text superseded"),
  paragraphs: z.array(
    z.object({
      seq: count,
      role: z.string(),
      number: z.string().nullable(),
      label: z.string().nullable(),
      opening: z.string().nullable(),
      opening_lemma: z.string().nullable(),
      strength: z
        .number()
        .int()
        .min(1)
        .max(8)
        .nullable()
        .describe(
          "class of an operative paragraph's verb: 1 notes, 2 invites, 3 encourages, 4 calls upon, 5 requests, 6 urges, 7 demands, 8 decides; null: on no scale",
        ),
      sentence_ends: z.array(count).describe("where each sentence ends: UTF-16 code units into text"),
      text: z.string(),
      themes: z.array(Hit),
      note_calls: z.array(z.object({ mark: z.string(), at: count })),
    }),
  ),
  notes: z.array(
    z.object({
      mark: z.string(),
      text: z.string(),
      seq: z.number().int().nullable().describe("the first paragraph that calls it"),
      at: z.number().int().nullable().describe("where in its text: UTF-16 code units"),
    }),
  ),
  citations: z.array(
    z.object({
      text: z.string(),
      symbol: z.string().nullable(),
      seq: z.number().int().nullable(),
      document_id: z.string().nullable().describe("that text, where it is in the corpus"),
    }),
  ),
  treaties: z
    .array(
      z.object({
        text: z.string().describe("its place in a treaty series, as the note says it"),
        name: z.string().nullable().describe("what the note is attached to"),
        seq: z.number().int().nullable(),
      }),
    )
    .describe("treaties that notes refer to"),
  attributes: z
    .array(z.object({ name: z.string(), value: z.string() }))
    .describe("what else the document's giver or file says about it: a table's columns, keywords"),
  audit: z
    .array(z.object({ kind: z.enum(["change", "doubt"]), rule: z.string(), n: count }))
    .describe("how often each rule of cleaning changed the source, or was not sure"),
  changes: z
    .array(z.object({ rule: z.string(), start: count, end: count, before: z.string(), after: z.string() }))
    .describe("the first 500; all of them at /api/documents/{id}/audit"),
  doubts: z
    .array(z.object({ rule: z.string(), start: count, end: count, text: z.string(), reason: z.string() }))
    .describe("where cleaning was not sure and left the text alone; the first 500"),
}).openapi("Document");
