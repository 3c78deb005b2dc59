import type { KeptCorpus } from "../createKeptCorpus.ts";
import type { FacetFilter, MentionFilter, ParagraphFilter, TextFilter } from "../queries/filters.ts";
import { Refusal } from "../Refusal.ts";
import type { DocumentsQuery, MentionsQuery, ParagraphsQuery } from "./parameters.ts";

type FacetQuery = Pick<DocumentsQuery, "body" | "session" | "language" | "kind">;
type TextQuery = FacetQuery & Pick<MentionsQuery, "role" | "drafts" | "from" | "to">;

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

/**
 * The mentions a request stands for, its themes known to exist.
 *
 * @throws Refusal if a theme is unknown
 */
export async function chooseMentions(
  kept: KeptCorpus,
  { themes, named }: Pick<MentionsQuery, "themes" | "named">,
): Promise<MentionFilter> {
  const known = await kept.themeIds();
  const unknown = themes?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Refusal(400, "themes", `unknown theme: ${unknown}`);
  return { themes: [...(themes ?? known)], named };
}

/** The text that series and wordings count. */
export function chooseText({ role, drafts, from, to, ...facets }: TextQuery): TextFilter {
  const years = { from_year: from ?? FIRST_YEAR, to_year: to ?? LAST_YEAR };
  return { scope: role, drafts, ...years, ...chooseFacets(facets) };
}

/** The documents that are looked at. */
export function chooseFacets({ body, session, language, kind }: FacetQuery): FacetFilter {
  return {
    bodies: body ?? null,
    sessions: session ?? null,
    languages: language ?? null,
    kinds: kind ?? null,
  };
}

/**
 * The text that paragraphs are looked for in. Who names one document asks for that document: a superseded draft or an
 * undated text comes too.
 *
 * @throws Refusal if the document is unknown
 */
export async function chooseParagraphs(kept: KeptCorpus, query: ParagraphsQuery): Promise<ParagraphFilter> {
  const { document } = query;
  if (document !== undefined && !(await kept.documents()).some(({ id }) => id === document)) {
    throw new Refusal(400, "document", `unknown document: ${document}`);
  }
  const drafts = query.drafts ?? (document === undefined ? "exclude" : "include");
  return {
    ...chooseText({ ...query, drafts }),
    undated: document !== undefined && query.from === undefined && query.to === undefined,
    document: document ?? null,
  };
}
