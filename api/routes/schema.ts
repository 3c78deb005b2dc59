import { z } from "@hono/zod-openapi";

const count = z.number().int().nonnegative();
const day = z.string().describe("ISO day, or year where no day is known");

/** How an answer came about: enough to make it again and to cite it. */
export const Receipt = z
  .object({
    query: z.record(z.string(), z.unknown()).describe("the request as understood, defaults filled in"),
    method: z.string().describe("what n, exposure and rate count, in one sentence"),
    snapshot: z
      .string()
      .describe("sha256 of the corpus: content hashes and the versions of pipeline, models and themes"),
    version: z.string(),
    api: z.string().describe("path and query that give this answer"),
  })
  .openapi("Receipt");

export const Role = z.enum(["body", "preambular", "operative", "plain"]);

export const Labels = z.object({ fr: z.string(), en: z.string() });

export const ThemeRow = z
  .object({
    id: z.string(),
    label: Labels,
    description: Labels,
    n_paragraphs: count.describe("counted body paragraphs with a mention, all years"),
    n_named_only: count.describe("of these, paragraphs that mention it only inside a proper name"),
    n_mentions: count,
    n_documents: count,
    first_year: z.number().int().nullable(),
    last_year: z.number().int().nullable(),
    first_document: z.string().nullable().describe("id of the earliest document with a mention"),
  })
  .openapi("Theme");

export const SeriesRow = z
  .object({
    series: z.string().describe("theme id, or a series of the query as typed"),
    period: z.string().describe("year or number of the session, as text"),
    unit: z.enum(["paragraphs_per_100", "tokens_per_10k"]).describe("of themes; of words"),
    n: count.describe("body paragraphs with at least one mention; occurrences of a word or phrase"),
    n_named_only: count.describe(
      "of n, paragraphs that mention the theme only inside a proper name; 0 for words, which are not looked at for it",
    ),
    mentions: count.describe("occurrences in all; equals n for words"),
    exposure: count.describe("body paragraphs of the period; for words its counted tokens"),
    rate: z.number().nonnegative().describe("100 * n / exposure; for words 10000 * n / exposure"),
    low: z.number().nullable().describe("95 % interval by document; null: see no_interval"),
    high: z.number().nullable(),
    no_interval: z
      .string()
      .nullable()
      .describe(
        "why there is no interval: few_documents (fewer than 10 in all), unknown_dispersion (no period with a hit has two documents)",
      ),
    docs_with: count,
    docs_total: count,
    largest_document: z
      .string()
      .nullable()
      .describe("id of the document with most of n, of equals the first by id; null where n is 0"),
    largest_label: z.string().nullable().describe("its symbol, else its title, else its id"),
    largest_n: count.describe("its part of n"),
  })
  .openapi("SeriesRow");

export const Claim = z
  .object({
    series: z.string(),
    verdict: z.enum(["too little to say", "not assessed"]),
    reasons: z.array(
      z.object({
        code: z.enum(["few_periods", "few_documents", "trend_not_built"]),
        value: z.number().nullable().describe("the number that was too small"),
        needed: z.number().nullable(),
      }),
    ),
  })
  .openapi("Claim");

export const WordRow = z.object({ word: z.string(), n: count }).openapi("Word");

export const NounRow = z
  .object({
    word: z.string().describe("its most frequent form"),
    lemma: z.string(),
    n: count.describe("all its forms"),
  })
  .openapi("Noun");

export const Suggestion = z
  .object({
    series: z.string(),
    word: z.string().describe("a word of the query that the corpus does not have"),
    position: count.describe("UTF-16 code units from the query's beginning"),
    nearest: z
      .array(WordRow)
      .describe("words of the corpus that are written almost like it, with their occurrences; at most 5"),
  })
  .openapi("Suggestion");

export const WordingRow = z
  .object({
    series: z.string().describe("theme id"),
    period: z.string(),
    wording: z.string(),
    n: count.describe("body paragraphs with this wording"),
    n_named_only: count.describe("of these, paragraphs where it stands only inside a proper name"),
    mentions: count,
  })
  .openapi("WordingRow");

export const Hit = z.object({
  theme: z.string(),
  start: count.describe("UTF-16 code units into text"),
  end: count,
  wording: z.string(),
  named_in: z.string().nullable(),
});

export const ParagraphHit = Hit.extend({
  theme: z.string().nullable().describe("null for a hit of a query"),
  series: z.string().describe("theme id, or a series of the query as typed"),
});

export const ParagraphRow = z
  .object({
    document_id: z.string(),
    symbol: z.string().nullable(),
    document_title: z.string().nullable(),
    language: z.string().describe("of the document"),
    kind: z.enum(["adopted", "draft", "text"]),
    date: day.nullable(),
    year: z.number().int().nullable(),
    seq: count,
    role: z.string(),
    number: z.string().nullable(),
    label: z
      .string()
      .nullable()
      .describe("PP3, OP12: position among the preambular, number of the operative"),
    opening: z.string().nullable(),
    opening_lemma: z.string().nullable(),
    text: z.string(),
    hits: z.array(ParagraphHit),
  })
  .openapi("ParagraphRow");

export const DocumentRow = z
  .object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    kind: z.enum(["adopted", "draft", "text"]),
    status: z.enum(["current", "superseded"]),
    superseded_by: z.string().nullable().describe("id of the adopted text"),
    organ: z.string().nullable(),
    committee: z.string().nullable(),
    session: z.number().int().nullable(),
    agenda_item: z.string().nullable(),
    date: day.nullable(),
    date_source: z.string().nullable(),
    date_adopted: z.string().nullable(),
    date_distributed: z.string().nullable(),
    year: z.number().int().nullable(),
    n_preambular: count,
    n_operative: count,
    n_plain: count,
    n_body_tokens: count,
    source_name: z.string(),
  })
  .openapi("DocumentRow");

export const AuditRow = z
  .object({
    kind: z.enum(["change", "doubt"]).describe("a doubt left the text alone"),
    rule: z.string(),
    start: count.describe("UTF-16 code units into the decoded source"),
    end: count,
    before: z.string(),
    after: z.string().nullable().describe("what stands there now; null for a doubt"),
    reason: z.string().nullable().describe("why the rule was not sure; null for a change"),
  })
  .openapi("AuditRow");

export const CitingRow = z
  .object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    kind: z.enum(["adopted", "draft", "text"]),
    date: day.nullable(),
    n_citations: count.describe("places in which it refers to the document"),
  })
  .openapi("CitingRow");

export const Document = DocumentRow.extend({
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

/** RFC 9457; `detail` is a sentence for people, never a stack, a path or SQL. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    request_id: z.string(),
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          message: z.string(),
          code: z
            .string()
            .optional()
            .describe("what is wrong with a query, for pages to say in their language"),
          position: count.optional().describe("where in the query, in UTF-16 code units"),
        }),
      )
      .optional(),
  })
  .openapi("Problem");
