import { createRoute } from "@hono/zod-openapi";
import { corpusYears } from "../queries/corpus.ts";
import { Corpus } from "../schema/Corpus.ts";
import { csvFile, csvRoute, json, PROBLEMS } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { CsvQuery, NoQuery } from "./parameters.ts";

const SUMMARY = "What is in the corpus, and how much of it is counted";

const route = createRoute({
  method: "get",
  path: "/api/corpus",
  summary: SUMMARY,
  request: { query: NoQuery },
  responses: { 200: json(Corpus, "the corpus, in all and by year"), ...PROBLEMS },
});

export function corpus({ kept, version }: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const { totals, languages, years, sessions, ...found } = await kept.overview();
      const versions = Object.fromEntries(found.versions.map(({ key, value }) => [key, value]));
      const facet = (name: string) =>
        found.facets.filter((one) => one.facet === name).map(({ facet: _, ...value }) => value);
      const facets = {
        body: facet("body"),
        session: facet("session"),
        language: facet("language"),
        kind: facet("kind"),
      };
      const about = { snapshot: c.get("snapshot"), version, versions };
      return c.json({ ...about, ...totals, languages, years, sessions, facets }, 200);
    })
    .openapi(csvRoute("/api/corpus.csv", CsvQuery, "The corpus by year"), async (c) => {
      const { years } = await kept.overview();
      return csvFile(c, "corpus", Object.keys(corpusYears.row.shape), years, c.req.valid("query").csv);
    });
}
