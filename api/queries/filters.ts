import { z } from "@hono/zod-openapi";

/** The parameters by which text is chosen; all are bound, none may be left out. */
export const PeriodFilter = z.object({
  scope: z.enum(["body", "preambular", "operative", "plain"]),
  drafts: z.enum(["exclude", "include"]),
  from_year: z.int(),
  to_year: z.int(),
});

/** The same, and which mentions count; `themes` are ids that exist. */
export const MentionFilter = PeriodFilter.extend({
  themes: z.array(z.string()),
  named: z.enum(["include", "exclude"]),
});

/** The same for paragraphs: `undated` lets texts without a year in, `null` stands for any. */
export const ParagraphFilter = MentionFilter.extend({
  undated: z.boolean(),
  document: z.string().nullable(),
  wording: z.string().nullable(),
});

export type ParagraphFilter = z.output<typeof ParagraphFilter>;
export type MentionFilter = z.output<typeof MentionFilter>;
export type PeriodFilter = z.output<typeof PeriodFilter>;
