import { z } from "@hono/zod-openapi";
import { FacetFilter } from "./filters.ts";
import { question } from "./question.ts";

const Id = z.object({ id: z.string() });
const Page = z.object({ limit: z.int(), offset: z.int() });

const DocumentFilter = FacetFilter.extend({
  year: z.int().nullable(),
  words: z.array(z.string()).nullable(),
});

const DocumentColumns = z.object({
  id: z.string(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  kind: z.enum(["adopted", "draft", "text"]),
  status: z.enum(["current", "superseded"]),
  superseded_by: z.string().nullable(),
  organ: z.string().nullable(),
  committee: z.string().nullable(),
  session: z.int().nullable(),
  agenda_item: z.string().nullable(),
  date: z.string().nullable(),
  date_source: z.string().nullable(),
  date_adopted: z.string().nullable(),
  date_distributed: z.string().nullable(),
  year: z.int().nullable(),
  n_preambular: z.int(),
  n_operative: z.int(),
  n_plain: z.int(),
  n_body_tokens: z.int(),
  source_name: z.string(),
});

export const documents = question(
  "documents",
  DocumentFilter.extend({
    sort: z.enum(["newest", "oldest", "symbol", "title"]),
    ...Page.shape,
  }),
  DocumentColumns,
);

export const documentsTotal = question("documentsTotal", DocumentFilter, z.object({ total: z.int() }));

export const document = question("document", Id, DocumentColumns);

export const documentSizes = question(
  "documentSizes",
  z.object({}),
  z.object({
    doc_no: z.int(),
    id: z.string(),
    label: z.string(),
    language: z.string(),
    body: z.string().nullable(),
    kind: z.string(),
    status: z.enum(["current", "superseded"]),
    year: z.int().nullable(),
    session: z.int().nullable(),
    n_preambular: z.int(),
    n_operative: z.int(),
    n_plain: z.int(),
    tokens_preambular: z.int(),
    tokens_operative: z.int(),
    tokens_plain: z.int(),
  }),
);

export const documentSupersedes = question("documentSupersedes", Id, Id);

export const documentParagraphs = question(
  "documentParagraphs",
  Id,
  z.object({
    seq: z.int(),
    role: z.string(),
    number: z.string().nullable(),
    position: z.int(),
    opening: z.string().nullable(),
    opening_lemma: z.string().nullable(),
    strength: z.int().nullable(),
    sentence_ends: z.array(z.int()),
    text: z.string(),
  }),
);

export const documentHits = question(
  "documentHits",
  Id,
  z.object({
    seq: z.int(),
    theme: z.string(),
    start: z.int(),
    end: z.int(),
    wording: z.string(),
    named_in: z.string().nullable(),
  }),
);

export const documentNotes = question(
  "documentNotes",
  Id,
  z.object({ mark: z.string(), text: z.string(), seq: z.int().nullable(), at: z.int().nullable() }),
);

export const documentNoteCalls = question(
  "documentNoteCalls",
  Id,
  z.object({ seq: z.int(), mark: z.string(), at: z.int() }),
);

export const documentCitations = question(
  "documentCitations",
  Id,
  z.object({
    text: z.string(),
    symbol: z.string().nullable(),
    seq: z.int().nullable(),
    document_id: z.string().nullable(),
  }),
);

export const documentCitedBy = question(
  "documentCitedBy",
  Id.extend(Page.shape),
  z.object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    kind: z.enum(["adopted", "draft", "text"]),
    date: z.string().nullable(),
    n_citations: z.int(),
    total: z.int(),
  }),
);

export const documentTreaties = question(
  "documentTreaties",
  Id,
  z.object({ text: z.string(), name: z.string().nullable(), seq: z.int().nullable() }),
);

export const documentAttributes = question(
  "documentAttributes",
  Id,
  z.object({ name: z.string(), value: z.string() }),
);

export const documentChanges = question(
  "documentChanges",
  Id.extend({ limit: z.int() }),
  z.object({ rule: z.string(), start: z.int(), end: z.int(), before: z.string(), after: z.string() }),
);

export const documentDoubts = question(
  "documentDoubts",
  Id.extend({ limit: z.int() }),
  z.object({ rule: z.string(), start: z.int(), end: z.int(), text: z.string(), reason: z.string() }),
);

const AuditKind = z.enum(["change", "doubt"]);

export const documentAudit = question(
  "documentAudit",
  Id.extend({ kind: AuditKind.nullable(), rule: z.string().nullable(), ...Page.shape }),
  z.object({
    kind: AuditKind,
    rule: z.string(),
    start: z.int(),
    end: z.int(),
    before: z.string(),
    after: z.string().nullable(),
    reason: z.string().nullable(),
  }),
);

export const documentAuditRules = question(
  "documentAuditRules",
  Id,
  z.object({ kind: AuditKind, rule: z.string(), n: z.int() }),
);
