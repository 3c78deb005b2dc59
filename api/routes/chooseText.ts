import type { Ask } from "../queries/createAsk.ts";
import { documentIds } from "../queries/documents.ts";
import type { MentionFilter, ParagraphFilter } from "../queries/filters.ts";
import { themeIds } from "../queries/themes.ts";
import { Refusal } from "../Refusal.ts";
import type { ParagraphsQuery, SeriesQuery } from "./parameters.ts";

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

/**
 * The filter a request stands for, its themes known to exist.
 *
 * @throws Refusal if a theme is unknown
 */
export async function chooseMentions(ask: Ask, query: SeriesQuery): Promise<MentionFilter> {
  return {
    themes: await knownThemes(ask, query.themes),
    scope: query.role,
    drafts: query.drafts,
    named: query.named,
    from_year: query.from ?? FIRST_YEAR,
    to_year: query.to ?? LAST_YEAR,
  };
}

/**
 * The same for paragraphs. Who names one document asks for that document: a superseded draft or an undated
 * text comes too.
 *
 * @throws Refusal if a theme or the document is unknown
 */
export async function chooseParagraphs(ask: Ask, query: ParagraphsQuery): Promise<ParagraphFilter> {
  const { document } = query;
  if (document !== undefined && (await ask(documentIds, { id: document })).length === 0) {
    throw new Refusal(400, "document", `unknown document: ${document}`);
  }
  const drafts = query.drafts ?? (document === undefined ? "exclude" : "include");
  return {
    ...(await chooseMentions(ask, { ...query, drafts, by: "year" })),
    undated: document !== undefined && query.from === undefined && query.to === undefined,
    document: document ?? null,
    wording: query.wording ?? null,
  };
}

async function knownThemes(ask: Ask, asked: readonly string[] | undefined): Promise<string[]> {
  const known = (await ask(themeIds, {})).map((theme) => theme.id);
  if (asked === undefined) return known;
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Refusal(400, "themes", `unknown theme: ${unknown}`);
  return [...asked];
}
