import { createRoute, z } from "@hono/zod-openapi";
import { wordings as wordingsQuestion } from "../queries/themes.ts";
import { Receipt } from "../schema/Receipt.ts";
import { WordingRow } from "../schema/WordingRow.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseMentions, chooseText } from "./chooseText.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { type MentionsQuery, WordingsCsvQuery, WordingsQuery } from "./parameters.ts";

const SUMMARY = "How each theme is worded over time";
const METHOD =
  "n counts paragraphs in the roles asked for with this wording, each once for each of its wordings; mentions " +
  "counts every occurrence; inflected forms of a wording are one";

const Wordings = z.object({ rows: z.array(WordingRow), receipt: Receipt }).openapi("Wordings");

const route = createRoute({
  method: "get",
  path: "/api/wordings",
  summary: SUMMARY,
  request: { query: WordingsQuery },
  responses: { 200: json(Wordings, "one row per theme, period and wording"), ...PROBLEMS },
});

export function wordings(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const query = c.req.valid("query");
      const { rows, themes } = await countWordings(deps, query, c.req.raw.signal);
      const understood = { ...query, themes };
      return c.json({ rows, receipt: receipt(c, deps, understood, METHOD) }, 200);
    })
    .openapi(csvRoute("/api/wordings.csv", WordingsCsvQuery, SUMMARY), async (c) => {
      const query = c.req.valid("query");
      const { rows } = await countWordings(deps, query, c.req.raw.signal);
      return csvFile(c, "wordings", Object.keys(wordingsQuestion.row.shape), rows, query.csv);
    });
}

async function countWordings({ ask, kept }: RouteDeps, query: MentionsQuery, signal: AbortSignal) {
  const mentions = await chooseMentions(kept, query);
  const filter = { ...mentions, ...chooseText(query), by: query.by, undated: false, document: null };
  return { rows: await ask(wordingsQuestion, filter, signal), themes: mentions.themes };
}
