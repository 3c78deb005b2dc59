import { z } from "@hono/zod-openapi";
import { ParagraphFilter, TextFilter } from "./filters.ts";
import { paragraphColumns } from "./paragraphColumns.ts";
import { question } from "./question.ts";

/** The words asked for, as `termLists` gives them. */
const Terms = z.object({
  term_series: z.array(z.int()),
  term_at: z.array(z.int()),
  term_lemma: z.array(z.int()),
  term_form: z.array(z.int()),
  term_leads: z.array(z.int()),
  n_words: z.array(z.int()),
});

const ScopedTerms = Terms.extend({ scope: TextFilter.shape.scope });

const WordParagraphFilter = ParagraphFilter.extend(Terms.shape);

const Words = z.object({ words: z.array(z.string()) });
const Entry = z.object({ id: z.int(), word: z.string(), folded: z.string(), lemma_ids: z.array(z.int()) });

export const formEntries = question("formEntries", Words, Entry);

export const lemmaEntries = question("lemmaEntries", Words, Entry);

export const nearestWords = question(
  "nearestWords",
  z.object({ kind: z.enum(["form", "lemma"]), folded: z.string(), reach: z.int() }),
  z.object({ word: z.string(), n: z.int() }),
);

const WordCount = z.object({ series: z.int(), doc_no: z.int(), n: z.int() });

export const wordCounts = question("wordCounts", ScopedTerms, WordCount, "term_lemma");

export const phraseCounts = question("phraseCounts", ScopedTerms, WordCount, "term_lemma");

export const frequentNouns = question(
  "frequentNouns",
  z.object({}),
  z.object({ word: z.string(), lemma: z.string(), n: z.int() }),
);

export const wordParagraphs = question(
  "wordParagraphs",
  WordParagraphFilter.extend({ sort: z.enum(["newest", "oldest"]), limit: z.int(), offset: z.int() }),
  paragraphColumns.extend({ hits: z.array(z.object({ series: z.int(), start: z.int(), end: z.int() })) }),
  "term_lemma",
);

export const wordParagraphsTotal = question(
  "wordParagraphsTotal",
  WordParagraphFilter,
  z.object({ total: z.int() }),
  "term_lemma",
);
