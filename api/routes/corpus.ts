import { createRoute } from "@hono/zod-openapi";
import {
  corpusLanguages,
  corpusSessions,
  corpusTotals,
  corpusYears,
  documentFacets,
  versions,
} from "../queries/corpus.ts";
import { csvFile, csvRoute, json, PROBLEMS } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { CsvQuery, NoQuery } from "./parameters.ts";
import { Corpus } from "./schema.ts";

const SUMMARY = "What is in the corpus, and how much of it is counted";

const route = createRoute({
  method: "get",
  path: "/api/corpus",
  summary: SUMMARY,
  request: { query: NoQuery },
  responses: { 200: json(Corpus, "the corpus, in all and by year"), ...PROBLEMS },
});

export function corpus(deps: RouteDeps) {
  const { ask } = deps;
  return createRouter()
    .openapi(route, async (c) => {
      const { signal } = c.req.raw;
      const [totals, languages, years, sessions, values, facts] = await Promise.all([
        ask(corpusTotals, {}, signal),
        ask(corpusLanguages, {}, signal),
        ask(corpusYears, {}, signal),
        ask(corpusSessions, {}, signal),
        ask(documentFacets, {}, signal),
        ask(versions, {}, signal),
      ]);
      const [total] = totals;
      if (total === undefined) throw new Error("corpusTotals has no row");
      const known = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
      const facet = (name: string) =>
        values.filter((one) => one.facet === name).map(({ value, n_documents }) => ({ value, n_documents }));
      const facets = {
        body: facet("body"),
        session: facet("session"),
        language: facet("language"),
        kind: facet("kind"),
      };
      const about = { snapshot: c.get("snapshot"), version: deps.version, versions: known };
      return c.json({ ...about, ...total, languages, years, sessions, facets }, 200);
    })
    .openapi(csvRoute("/api/corpus.csv", CsvQuery, "The corpus by year"), async (c) => {
      const rows = await ask(corpusYears, {}, c.req.raw.signal);
      return csvFile(c, "corpus", Object.keys(corpusYears.row.shape), rows, c.req.valid("query").csv);
    });
}
