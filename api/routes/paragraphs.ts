import { createRoute, z } from "@hono/zod-openapi";
import { paragraphs as paragraphsQuestion, paragraphsTotal } from "../queries/themes.ts";
import { wordParagraphs, wordParagraphsTotal } from "../queries/words.ts";
import { ParagraphRow } from "../schema/ParagraphRow.ts";
import { Receipt } from "../schema/Receipt.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseMentions, chooseParagraphs } from "./chooseText.ts";
import { chooseWords, tellWords } from "./chooseWords.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { paragraphLabel } from "./paragraphLabel.ts";
import { ParagraphsCsvQuery, ParagraphsQuery } from "./parameters.ts";

const SUMMARY =
  "The paragraphs that mention a theme, or in which a word of a query stands, with the place of each mention";
const METHOD =
  "total counts paragraphs in the roles asked for with at least one mention of one of the themes, each once; " +
  "hits are the mentions that were asked for, offsets are UTF-16 code units into text";

const WORDS_METHOD =
  "total counts paragraphs in the roles asked for in which one of the words or phrases stands, each once; hits are " +
  "their occurrences, offsets are UTF-16 code units into text";

const Paragraphs = z
  .object({ rows: z.array(ParagraphRow), total: z.number().int(), receipt: Receipt })
  .openapi("Paragraphs");

const route = createRoute({
  method: "get",
  path: "/api/paragraphs",
  summary: SUMMARY,
  request: { query: ParagraphsQuery },
  responses: { 200: json(Paragraphs, "a page of paragraphs, and how many there are in all"), ...PROBLEMS },
});

export function paragraphs(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const query = c.req.valid("query");
      const { rows, total, understood, method } = await findParagraphs(deps, query, c.req.raw.signal);
      return c.json({ rows, total, receipt: receipt(c, deps, understood, method) }, 200);
    })
    .openapi(csvRoute("/api/paragraphs.csv", ParagraphsCsvQuery, SUMMARY), async (c) => {
      const query = c.req.valid("query");
      const { rows } = await findParagraphs(deps, query, c.req.raw.signal);
      const cells = rows.map(({ hits, ...row }) => ({
        ...row,
        themes: [...new Set(hits.map((hit) => hit.series))].join(" | "),
        wordings: [...new Set(hits.map((hit) => hit.wording))].join(" | "),
        mentions: hits.length,
      }));
      const columns = Object.keys(ParagraphRow.omit({ hits: true }).shape);
      return csvFile(c, "paragraphs", [...columns, "themes", "wordings", "mentions"], cells, query.csv);
    });
}

interface FoundParagraphs {
  readonly rows: z.output<typeof ParagraphRow>[];
  /** How many there are, beyond the page too. */
  readonly total: number;
  /** For the receipt. */
  readonly understood: Readonly<Record<string, unknown>>;
  readonly method: string;
}

function findParagraphs(
  deps: RouteDeps,
  query: ParagraphsQuery,
  signal: AbortSignal,
): Promise<FoundParagraphs> {
  const { q, fold, ...rest } = query;
  return q === undefined
    ? findThemes(deps, { ...rest, fold }, signal)
    : findWords(deps, { ...query, q }, signal);
}

async function findThemes(
  { ask, kept }: RouteDeps,
  { fold, ...query }: ParagraphsQuery,
  signal: AbortSignal,
): Promise<FoundParagraphs> {
  const { sort, limit, offset, wording = null } = query;
  const mentions = await chooseMentions(kept, query);
  const filter = { ...mentions, ...(await chooseParagraphs(kept, { ...query, fold })), wording };
  const found = await ask(paragraphsQuestion, { ...filter, sort, limit, offset }, signal);
  return {
    rows: found.map((row) => ({
      ...labelled(row),
      hits: row.hits.map((hit) => ({ ...hit, series: hit.theme })),
    })),
    total: await countAll(found, offset, () => ask(paragraphsTotal, filter, signal)),
    understood: { ...query, themes: filter.themes, drafts: filter.drafts },
    method: METHOD,
  };
}

async function findWords(
  { ask, kept }: RouteDeps,
  query: ParagraphsQuery & { readonly q: string },
  signal: AbortSignal,
): Promise<FoundParagraphs> {
  const { sort, limit, offset, named, ...asked } = query;
  const { names, terms, series } = await chooseWords(kept.words, query, signal);
  const filter = { ...(await chooseParagraphs(kept, query)), ...terms };
  const found = await ask(wordParagraphs, { ...filter, sort, limit, offset }, signal);
  const name = (hit: { readonly series: number }) => names[hit.series] ?? "";
  return {
    rows: found.map((row) => ({
      ...labelled(row),
      hits: row.hits.map((hit) => ({
        ...hit,
        theme: null,
        series: name(hit),
        wording: row.text.slice(hit.start, hit.end).toLowerCase(),
        named_in: null,
      })),
    })),
    total: await countAll(found, offset, () => ask(wordParagraphsTotal, filter, signal)),
    understood: { ...asked, sort, limit, offset, drafts: filter.drafts, series: tellWords(series) },
    method: WORDS_METHOD,
  };
}

/** Every row of a page tells the total; a page beyond the last row has none, and it is asked for. */
async function countAll(
  page: readonly { readonly total: number }[],
  offset: number,
  ask: () => Promise<readonly { readonly total: number }[]>,
): Promise<number> {
  const [row] = page.length > 0 || offset === 0 ? page : await ask();
  return row?.total ?? 0;
}

function labelled<Row extends Parameters<typeof paragraphLabel>[0] & { readonly total: number }>({
  position,
  total: _,
  ...row
}: Row) {
  return { ...row, label: paragraphLabel({ ...row, position }) };
}
