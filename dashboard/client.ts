import type { z } from "@hono/zod-openapi";
import { hc } from "hono/client";
import type { App } from "../api/app.ts";
import type * as schema from "../api/routes/schema.ts";
import type { State } from "./state.ts";

export type Suggestion = z.infer<typeof schema.Suggestion>;
export type NounRow = z.infer<typeof schema.NounRow>;
export type Receipt = z.infer<typeof schema.Receipt>;
export type ThemeRow = z.infer<typeof schema.ThemeRow>;
export type SeriesRow = z.infer<typeof schema.SeriesRow>;
export type Claim = z.infer<typeof schema.Claim>;
export type WordingRow = z.infer<typeof schema.WordingRow>;
export type Hit = z.infer<typeof schema.Hit>;
export type ParagraphRow = z.infer<typeof schema.ParagraphRow>;
export type DocumentRow = z.infer<typeof schema.DocumentRow>;
export type Document = z.infer<typeof schema.Document>;
export type Corpus = z.infer<typeof schema.Corpus>;

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

/** The filters that decide what is counted. */
export type Filters = Pick<State, "role" | "from" | "to" | "named" | "drafts">;

/** The words that are charted, and whether case and accents are levelled. */
export type WordsAsked = Pick<State, "q" | "fold">;

/** Every question the page asks, all of its own server. */
export interface Client {
  corpus(signal?: AbortSignal): Promise<Corpus>;
  themes(signal?: AbortSignal): Promise<Rows<ThemeRow>>;
  documents(signal?: AbortSignal): Promise<Page<DocumentRow>>;
  document(id: string, signal?: AbortSignal): Promise<Document>;
  series(filters: Filters, signal?: AbortSignal): Promise<SeriesAnswer>;
  wordings(theme: string, filters: Filters, signal?: AbortSignal): Promise<Rows<WordingRow>>;
  /** The first `limit` paragraphs that mention a theme, oldest first, and how many there are. */
  paragraphs(
    theme: string,
    filters: Filters,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Page<ParagraphRow>>;
  /** The most frequent nouns. */
  words(signal?: AbortSignal): Promise<Rows<NounRow>>;
  wordSeries(words: WordsAsked, filters: Filters, signal?: AbortSignal): Promise<SeriesAnswer>;
  /** The first `limit` paragraphs with one of the words, oldest first, and how many there are. */
  wordParagraphs(
    words: WordsAsked,
    filters: Filters,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Page<ParagraphRow>>;
}

/** `code` is one of the API; `position` in UTF-16 code units. */
export interface QueryFault {
  readonly code: string;
  readonly position: number;
}

/** Why an answer did not come. */
export class RequestFailed extends Error {
  readonly reason: "unreachable" | "missing" | "refused" | "broken";
  /** The server's sentence for people; empty where there is none. */
  readonly detail: string;

  /** What is wrong with a query, and where in it. */
  readonly fault: QueryFault | undefined;

  constructor(reason: RequestFailed["reason"], detail: string, fault?: QueryFault) {
    super(`request failed: ${reason}`);
    this.reason = reason;
    this.detail = detail;
    this.fault = fault;
  }
}

/** The path and query of the series of some themes or words, for people to follow; `csv` names the style of a table. */
export function seriesAddress(
  asked: readonly string[] | WordsAsked,
  filters: Filters,
  csv?: "en" | "fr",
): string {
  const themes = "q" in asked ? [] : asked;
  const query = new URLSearchParams(themes.length > 0 ? { themes: themes.join(",") } : {});
  const values = "q" in asked ? wordParameters(asked, filters) : parameters(filters);
  for (const [name, value] of Object.entries(values)) query.set(name, value);
  query.set("by", "year");
  if (csv === "fr") query.set("csv", csv);
  return `/api/series${csv === undefined ? "" : ".csv"}?${query}`;
}

/** The typed client of the API. @throws RequestFailed, from every question */
export function createClient(origin: string): Client {
  const { api } = hc<App>(origin);
  const init = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { init: { signal } });
  return {
    async corpus(signal) {
      const response = await reach(api.corpus.$get({ query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async themes(signal) {
      const response = await reach(api.themes.$get({ query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async documents(signal) {
      const response = await reach(api.documents.$get({ query: { limit: "500" } }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async document(id, signal) {
      const response = await reach(api.documents[":id"].$get({ param: { id }, query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async series(filters, signal) {
      const response = await reach(api.series.$get({ query: parameters(filters) }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async wordings(theme, filters, signal) {
      const query = { ...parameters(filters), themes: theme };
      const response = await reach(api.wordings.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async paragraphs(theme, filters, limit, signal) {
      const query = { ...parameters(filters), themes: theme, sort: "oldest", limit: String(limit) } as const;
      const response = await reach(api.paragraphs.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async words(signal) {
      const response = await reach(api.words.$get({ query: {} }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async wordSeries(words, filters, signal) {
      const response = await reach(api.series.$get({ query: wordParameters(words, filters) }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
    async wordParagraphs(words, filters, limit, signal) {
      const query = { ...wordParameters(words, filters), sort: "oldest", limit: String(limit) } as const;
      const response = await reach(api.paragraphs.$get({ query }, init(signal)));
      return response.ok ? reach(response.json()) : fail(response);
    },
  };
}

/** Words know no proper names: `named` stays out. */
function wordParameters({ q, fold }: WordsAsked, filters: Filters) {
  return {
    q,
    ...(fold === "true" ? {} : { fold }),
    ...parameters({ ...filters, named: "include" }),
  };
}

/** The filters as query parameters, defaults left out. */
function parameters({ role, from, to, named, drafts }: Filters) {
  return {
    ...(role === "body" ? {} : { role }),
    ...(from === undefined ? {} : { from: String(from) }),
    ...(to === undefined ? {} : { to: String(to) }),
    ...(named === "include" ? {} : { named }),
    ...(drafts === "exclude" ? {} : { drafts }),
  };
}

async function reach<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw new RequestFailed("unreachable", String(error));
  });
}

async function fail(response: { readonly status: number; json(): Promise<unknown> }): Promise<never> {
  const problem = await response.json().catch(() => undefined);
  const reason = response.status === 404 ? "missing" : response.status < 500 ? "refused" : "broken";
  throw new RequestFailed(reason, detailOf(problem), faultOf(problem));
}

function detailOf(problem: unknown): string {
  if (typeof problem !== "object" || problem === null || !("detail" in problem)) return "";
  return typeof problem.detail === "string" ? problem.detail : "";
}

function faultOf(problem: unknown): QueryFault | undefined {
  if (typeof problem !== "object" || problem === null || !("errors" in problem)) return undefined;
  const first: unknown = Array.isArray(problem.errors) ? problem.errors[0] : undefined;
  if (typeof first !== "object" || first === null || !("code" in first) || !("position" in first))
    return undefined;
  const { code, position } = first;
  return typeof code === "string" && typeof position === "number" ? { code, position } : undefined;
}
