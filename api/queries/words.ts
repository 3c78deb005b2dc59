import { z } from "@hono/zod-openapi";
import { PeriodFilter } from "./filters.ts";
import { paragraphColumns } from "./paragraphColumns.ts";
import { question } from "./question.ts";

/** The words asked for, as `termLists` gives them. */
const Terms = z.object({
  term_series: z.array(z.int()),
  term_at: z.array(z.int()),
  term_kind: z.array(z.string()),
  term_id: z.array(z.int()),
  n_words: z.array(z.int()),
});

const WordFilter = PeriodFilter.extend(Terms.shape);

const WordParagraphFilter = WordFilter.extend({ undated: z.boolean(), document: z.string().nullable() });

export const lexicon = question(
  "lexicon",
  z.object({ forms: z.array(z.string()), lemmas: z.array(z.string()) }),
  z.object({ kind: z.enum(["form", "lemma"]), id: z.int(), word: z.string(), folded: z.string() }),
);

export const nearestWords = question(
  "nearestWords",
  z.object({ kind: z.enum(["form", "lemma"]), folded: z.string(), reach: z.int() }),
  z.object({ word: z.string(), n: z.int() }),
);

const WordCount = z.object({ series: z.int(), year: z.int(), doc_no: z.int(), n: z.int() });

export const wordCounts = question(
  "wordCounts",
  WordFilter.omit({ term_at: true, n_words: true }),
  WordCount,
);

export const phraseCounts = question("phraseCounts", WordFilter, WordCount);

export const documentTokens = question(
  "documentTokens",
  PeriodFilter,
  z.object({ year: z.int(), doc_no: z.int(), exposure: z.int() }),
);

export const frequentNouns = question(
  "frequentNouns",
  z.object({}),
  z.object({ word: z.string(), lemma: z.string(), n: z.int() }),
);

export const wordParagraphs = question(
  "wordParagraphs",
  WordParagraphFilter.extend({ sort: z.enum(["newest", "oldest"]), limit: z.int(), offset: z.int() }),
  paragraphColumns.extend({ hits: z.array(z.object({ series: z.int(), start: z.int(), end: z.int() })) }),
);

export const wordParagraphsTotal = question(
  "wordParagraphsTotal",
  WordParagraphFilter,
  z.object({ total: z.int() }),
);
