import type { Ask } from "../queries/createAsk.ts";
import { documentIds } from "../queries/documents.ts";
import type { MentionFilter, ParagraphFilter, PeriodFilter } from "../queries/filters.ts";
import { themeIds } from "../queries/themes.ts";
import { Refusal } from "../Refusal.ts";
import type { MentionsQuery, ParagraphsQuery } from "./parameters.ts";

type PeriodQuery = Pick<MentionsQuery, "role" | "drafts" | "from" | "to">;
type ThemeParagraphs = Omit<ParagraphsQuery, "q" | "fold">;
type ParagraphTextFilter = Omit<ParagraphFilter, "themes" | "named" | "wording">;

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

/**
 * The filter a request stands for, its themes known to exist.
 *
 * @throws Refusal if a theme is unknown
 */
export async function chooseMentions(ask: Ask, query: MentionsQuery): Promise<MentionFilter> {
  return { themes: await knownThemes(ask, query.themes), named: query.named, ...choosePeriod(query) };
}

/** The part of the filter that themes and words share. */
export function choosePeriod({ role, drafts, from, to }: PeriodQuery): PeriodFilter {
  return { scope: role, drafts, from_year: from ?? FIRST_YEAR, to_year: to ?? LAST_YEAR };
}

/**
 * The filter for paragraphs with a theme.
 *
 * @throws Refusal if a theme or the document is unknown
 */
export async function chooseParagraphs(ask: Ask, query: ThemeParagraphs): Promise<ParagraphFilter> {
  const text = await chooseParagraphText(ask, query);
  const mentions = await chooseMentions(ask, { ...query, drafts: text.drafts, by: "year" });
  return { ...mentions, ...text, wording: query.wording ?? null };
}

/**
 * The part of it that themes and words share. Who names one document asks for that document: a superseded draft or an
 * undated text comes too.
 *
 * @throws Refusal if the document is unknown
 */
export async function chooseParagraphText(ask: Ask, query: ThemeParagraphs): Promise<ParagraphTextFilter> {
  const { document } = query;
  if (document !== undefined && (await ask(documentIds, { id: document })).length === 0) {
    throw new Refusal(400, "document", `unknown document: ${document}`);
  }
  const drafts = query.drafts ?? (document === undefined ? "exclude" : "include");
  return {
    ...choosePeriod({ ...query, drafts }),
    undated: document !== undefined && query.from === undefined && query.to === undefined,
    document: document ?? null,
  };
}

async function knownThemes(ask: Ask, asked: readonly string[] | undefined): Promise<string[]> {
  const known = (await ask(themeIds, {})).map((theme) => theme.id);
  if (asked === undefined) return known;
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Refusal(400, "themes", `unknown theme: ${unknown}`);
  return [...asked];
}
