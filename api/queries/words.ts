import { z } from "@hono/zod-openapi";
import { ParagraphFilter, TextFilter } from "./filters.ts";
import { paragraphColumns } from "./paragraphColumns.ts";
import { question } from "./question.ts";

/** A term of the words asked for, as `queryTerms` gives them. */
const Term = z.object({
  series: z.int(),
  variant: z.int(),
  n_words: z.int(),
  span: z.int(),
  at: z.int(),
  lemma: z.int(),
  form_a: z.int(),
  form_b: z.int(),
  form_c: z.int(),
  form_d: z.int(),
  forms_from: z.int(),
});

const Places = z.object({ place: z.array(Term) });
const Terms = Places.extend({ follower: z.array(Term) });

const SCOPE = { scope: TextFilter.shape.scope };

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

export const lexiconHead = question(
  "lexiconHead",
  z.object({}),
  z.object({ last_document: z.int(), last_form: z.int(), last_lemma: z.int(), n_removals: z.int() }),
);

const Range = z.object({ after: z.int(), last: z.int() });

export const documentTokens = question(
  "documentTokens",
  Range,
  z.object({ doc_no: z.int(), n_tokens: z.int() }),
);

export const lexiconWords = question(
  "lexiconWords",
  Range.extend({ kind: z.enum(["form", "lemma"]) }),
  z.object({ id: z.int(), word: z.string(), folded: z.string() }),
);

export const pairCounts = question(
  "pairCounts",
  Range,
  z.object({ lemma_id: z.int(), form_id: z.int(), doc_no: z.int(), role: z.int(), n: z.int() }),
);

const WordCount = z.object({ series: z.int(), doc_no: z.int(), n: z.int() });

export const wordCounts = question("wordCounts", Places.extend(SCOPE), WordCount, ["place"]);

export const phraseCounts = question("phraseCounts", Terms.extend(SCOPE), WordCount, ["place", "follower"]);

export const frequentNouns = question(
  "frequentNouns",
  z.object({}),
  z.object({ word: z.string(), lemma: z.string(), n: z.int() }),
);

export const wordParagraphs = question(
  "wordParagraphs",
  WordParagraphFilter.extend({ sort: z.enum(["newest", "oldest"]), limit: z.int(), offset: z.int() }),
  paragraphColumns.extend({
    hits: z.array(z.object({ series: z.int(), start: z.int(), end: z.int() })),
    total: z.int(),
  }),
  ["place", "follower"],
);

export const wordParagraphsTotal = question(
  "wordParagraphsTotal",
  WordParagraphFilter,
  z.object({ total: z.int() }),
  ["place", "follower"],
);
