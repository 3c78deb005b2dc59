import { createRoute, z } from "@hono/zod-openapi";
import { frequentNouns } from "../queries/words.ts";
import { NounRow } from "../schema/NounRow.ts";
import { Receipt } from "../schema/Receipt.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { CsvQuery, NoQuery } from "./parameters.ts";

const SUMMARY = "The most frequent nouns, to begin with";
const METHOD =
  "n counts tokens of the noun, by lemma, in preambular, operative and plain paragraphs of dated documents, " +
  "superseded drafts included; the first twelve of four letters or more";

const Words = z.object({ rows: z.array(NounRow), receipt: Receipt }).openapi("Words");

const route = createRoute({
  method: "get",
  path: "/api/words",
  summary: SUMMARY,
  request: { query: NoQuery },
  responses: { 200: json(Words, "one row per noun, the most frequent first"), ...PROBLEMS },
});

export function words(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const rows = await deps.kept.frequentNouns();
      return c.json({ rows, receipt: receipt(c, deps, {}, METHOD) }, 200);
    })
    .openapi(csvRoute("/api/words.csv", CsvQuery, SUMMARY), async (c) => {
      const rows = await deps.kept.frequentNouns();
      return csvFile(c, "words", Object.keys(frequentNouns.row.shape), rows, c.req.valid("query").csv);
    });
}
