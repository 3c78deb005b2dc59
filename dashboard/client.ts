import type { z } from "@hono/zod-openapi";
import { hc } from "hono/client";
import type { App } from "../api/app.ts";
import type { AuditRow as AuditRowSchema } from "../api/schema/AuditRow.ts";
import type { CitingRow as CitingRowSchema } from "../api/schema/CitingRow.ts";
import type { Claim as ClaimSchema } from "../api/schema/Claim.ts";
import type { Corpus as CorpusSchema } from "../api/schema/Corpus.ts";
import type { Document as DocumentSchema } from "../api/schema/Document.ts";
import type { DocumentRow as DocumentRowSchema } from "../api/schema/DocumentRow.ts";
import type { NounRow as NounRowSchema } from "../api/schema/NounRow.ts";
import type { Hit as HitSchema, ParagraphRow as ParagraphRowSchema } from "../api/schema/ParagraphRow.ts";
import type { Receipt as ReceiptSchema } from "../api/schema/Receipt.ts";
import type { SeriesRow as SeriesRowSchema } from "../api/schema/SeriesRow.ts";
import type { Suggestion as SuggestionSchema } from "../api/schema/Suggestion.ts";
import type { ThemeRow as ThemeRowSchema } from "../api/schema/ThemeRow.ts";
import type { WordingRow as WordingRowSchema } from "../api/schema/WordingRow.ts";
import type { Filters, WordsAsked } from "./Filters.ts";
import { filterParameters, periodParameters, wordParameters } from "./filterParameters.ts";
import { fail, reach } from "./RequestFailed.ts";
import type { State } from "./state.ts";

export type Suggestion = z.infer<typeof SuggestionSchema>;
export type NounRow = z.infer<typeof NounRowSchema>;
export type Receipt = z.infer<typeof ReceiptSchema>;
export type ThemeRow = z.infer<typeof ThemeRowSchema>;
export type SeriesRow = z.infer<typeof SeriesRowSchema>;
export type Claim = z.infer<typeof ClaimSchema>;
export type WordingRow = z.infer<typeof WordingRowSchema>;
export type Hit = z.infer<typeof HitSchema>;
export type ParagraphRow = z.infer<typeof ParagraphRowSchema>;
export type DocumentRow = z.infer<typeof DocumentRowSchema>;
export type Document = z.infer<typeof DocumentSchema>;
export type AuditRow = z.infer<typeof AuditRowSchema>;
export type CitingRow = z.infer<typeof CitingRowSchema>;
export type Corpus = z.infer<typeof CorpusSchema>;

export interface SeriesAnswer {
  readonly rows: readonly SeriesRow[];
  readonly claims: readonly Claim[];
  readonly suggestions: readonly Suggestion[];
  readonly receipt: Receipt;
}

export interface Rows<T> {
  readonly rows: readonly T[];
  readonly receipt: Receipt;
}

export interface Page<T> extends Rows<T> {
  readonly total: number;
}

/** Which documents are listed, and in what order; `q`: words all of which stand in symbol or title. */
export interface DocumentsAsked extends Partial<Pick<Filters, "body" | "session" | "kind" | "textLanguage">> {
  readonly q?: string | undefined;
  readonly sort: State["order"];
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** Every question the page asks, all of its own server. */
export interface Client {
  /** Those who ask while the answer is on its way share it. */
  corpus(): Promise<Corpus>;
  themes(signal?: AbortSignal): Promise<Rows<ThemeRow>>;
  documents(asked: DocumentsAsked, signal?: AbortSignal): Promise<Page<DocumentRow>>;
  document(id: string, signal?: AbortSignal): Promise<Document>;
  /** What one rule did to a document's source, or where it was not sure, from the nth place on. */
  audit(
    id: string,
    asked: Pick<AuditRow, "kind" | "rule">,
    offset: number,
    signal?: AbortSignal,
  ): Promise<Page<AuditRow>>;
  /** The newest documents that refer to one. */
  citedBy(id: string, signal?: AbortSignal): Promise<Page<CitingRow>>;
  series(filters: Filters, signal?: AbortSignal): Promise<SeriesAnswer>;
  wordings(theme: string, filters: Filters, signal?: AbortSignal): Promise<Rows<WordingRow>>;
  /** The first `limit` paragraphs that mention a theme, oldest first, and how many there are. */
  paragraphs(
    theme: string,
    filters: Omit<Filters, "by">,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Page<ParagraphRow>>;
  /** The most frequent nouns. */
  words(signal?: AbortSignal): Promise<Rows<NounRow>>;
  wordSeries(words: WordsAsked, filters: Filters, signal?: AbortSignal): Promise<SeriesAnswer>;
  /** The first `limit` paragraphs with one of the words, oldest first, and how many there are. */
  wordParagraphs(
    words: WordsAsked,
    filters: Omit<Filters, "by">,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Page<ParagraphRow>>;
}

/** The typed client of the API. @throws RequestFailed, from every question */
export function createClient(origin: string): Client {
  const { api } = hc<App>(origin);
  const init = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { init: { signal } });
  let corpus: Promise<Corpus> | undefined;
  const askCorpus = async (): Promise<Corpus> => {
    const response = await reach(api.corpus.$get({ query: {} }));
    return response.ok ? reach(response.json()) : fail(response);
  };
  return {
    corpus() {
      corpus ??= askCorpus().finally(() => {
        corpus = undefined;
      });
      return corpus;
    },
    async themes(signal) {
      const response = await reach(api.themes.$get({ query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async documents({ q, sort, limit, offset, body, session, kind, textLanguage }, signal) {
      const query = {
        sort,
        limit: String(limit),
        ...(body === undefined ? {} : { body }),
        ...(session === undefined ? {} : { session }),
        ...(kind === undefined ? {} : { kind }),
        ...(textLanguage === undefined ? {} : { language: textLanguage }),
        ...(q === undefined ? {} : { q }),
        ...(offset === undefined ? {} : { offset: String(offset) }),
      };
      const response = await reach(api.documents.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async document(id, signal) {
      const response = await reach(api.documents[":id"].$get({ param: { id }, query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async audit(id, asked, offset, signal) {
      const query = { ...asked, offset: String(offset) };
      const response = await reach(api.documents[":id"].audit.$get({ param: { id }, query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async citedBy(id, signal) {
      const ask = api.documents[":id"]["cited-by"];
      const response = await reach(ask.$get({ param: { id }, query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async series(filters, signal) {
      const query = { ...filterParameters(filters), ...periodParameters(filters) };
      const response = await reach(api.series.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async wordings(theme, filters, signal) {
      const query = { ...filterParameters(filters), ...periodParameters(filters), themes: theme };
      const response = await reach(api.wordings.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async paragraphs(theme, filters, limit, signal) {
      const query = {
        ...filterParameters(filters),
        themes: theme,
        sort: "oldest",
        limit: String(limit),
      } as const;
      const response = await reach(api.paragraphs.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async words(signal) {
      const response = await reach(api.words.$get({ query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async wordSeries(words, filters, signal) {
      const query = { ...wordParameters(words, filters), ...periodParameters(filters) };
      const response = await reach(api.series.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async wordParagraphs(words, filters, limit, signal) {
      const query = { ...wordParameters(words, filters), sort: "oldest", limit: String(limit) } as const;
      const response = await reach(api.paragraphs.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
  };
}
