import { createRoute, z } from "@hono/zod-openapi";
import type { Ask } from "../queries/createAsk.ts";
import { paragraphs as paragraphsQuestion, paragraphsTotal } from "../queries/themes.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseParagraphs } from "./chooseText.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { paragraphLabel } from "./paragraphLabel.ts";
import { ParagraphsCsvQuery, ParagraphsQuery } from "./parameters.ts";
import { ParagraphRow, Receipt } from "./schema.ts";

const SUMMARY = "The paragraphs that mention a theme, with the place of each mention";
const METHOD =
  "total counts paragraphs in the roles asked for with at least one mention of one of the themes, each once; " +
  "hits are the mentions that were asked for, offsets are UTF-16 code units into text";

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
      const { filter, rows } = await findParagraphs(deps.ask, query, c.req.raw.signal);
      const [count] = await deps.ask(paragraphsTotal, filter, c.req.raw.signal);
      const understood = { ...query, themes: filter.themes, drafts: filter.drafts };
      const made = receipt(c, deps, understood, METHOD);
      return c.json({ rows, total: count?.total ?? 0, receipt: made }, 200);
    })
    .openapi(csvRoute("/api/paragraphs.csv", ParagraphsCsvQuery, SUMMARY), async (c) => {
      const query = c.req.valid("query");
      const { rows } = await findParagraphs(deps.ask, query, c.req.raw.signal);
      const cells = rows.map(({ hits, ...row }) => ({
        ...row,
        themes: [...new Set(hits.map((hit) => hit.theme))].join(" | "),
        wordings: [...new Set(hits.map((hit) => hit.wording))].join(" | "),
        mentions: hits.length,
      }));
      const columns = Object.keys(ParagraphRow.omit({ hits: true }).shape);
      return csvFile(c, "paragraphs", [...columns, "themes", "wordings", "mentions"], cells, query.csv);
    });
}

async function findParagraphs(ask: Ask, query: ParagraphsQuery, signal: AbortSignal) {
  const { sort, limit, offset } = query;
  const filter = await chooseParagraphs(ask, query);
  const found = await ask(paragraphsQuestion, { ...filter, sort, limit, offset }, signal);
  const rows = found.map(({ position, ...row }) => ({ ...row, label: paragraphLabel({ ...row, position }) }));
  return { filter, rows };
}
