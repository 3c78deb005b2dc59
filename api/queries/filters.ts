import { z } from "@hono/zod-openapi";

/** Which documents are listed; `null` lets any in. */
export const FacetFilter = z.object({
  bodies: z.array(z.string()).nullable(),
  sessions: z.array(z.int()).nullable(),
  languages: z.array(z.string()).nullable(),
  kinds: z.array(z.string()).nullable(),
});

/** Which text is counted. */
export const TextFilter = FacetFilter.extend({
  scope: z.enum(["body", "preambular", "operative", "plain"]),
  drafts: z.enum(["exclude", "include"]),
  from_year: z.int(),
  to_year: z.int(),
});

/** The same for paragraphs: `undated` lets texts without a year in, a `document` only that one. */
export const ParagraphFilter = TextFilter.extend({
  undated: z.boolean(),
  document: z.string().nullable(),
});

/** Which mentions count; `themes` are ids that exist. */
export const MentionFilter = z.object({
  themes: z.array(z.string()),
  named: z.enum(["include", "exclude"]),
});

export type FacetFilter = z.output<typeof FacetFilter>;
export type TextFilter = z.output<typeof TextFilter>;
export type ParagraphFilter = z.output<typeof ParagraphFilter>;
export type MentionFilter = z.output<typeof MentionFilter>;
