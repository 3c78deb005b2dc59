import { createRoute, z } from "@hono/zod-openapi";
import { themes as themesQuestion } from "../queries/themes.ts";
import { Receipt } from "../schema/Receipt.ts";
import { ThemeRow } from "../schema/ThemeRow.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { CsvQuery, NoQuery } from "./parameters.ts";

const SUMMARY = "The themes, and how much of the counted text mentions each";
const METHOD =
  "n_paragraphs counts preambular, operative and plain paragraphs of dated documents with at least one mention, " +
  "each once; drafts whose adopted text is in the corpus are left out";

const Themes = z.object({ rows: z.array(ThemeRow), receipt: Receipt }).openapi("Themes");

const route = createRoute({
  method: "get",
  path: "/api/themes",
  summary: SUMMARY,
  request: { query: NoQuery },
  responses: { 200: json(Themes, "one row per theme, in the order of the theme files"), ...PROBLEMS },
});

export function themes(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const found = await deps.kept.themes();
      const rows = found.map(({ label_fr, label_en, description_fr, description_en, ...counts }) => ({
        ...counts,
        label: { fr: label_fr, en: label_en },
        description: { fr: description_fr, en: description_en },
      }));
      return c.json({ rows, receipt: receipt(c, deps, {}, METHOD) }, 200);
    })
    .openapi(csvRoute("/api/themes.csv", CsvQuery, SUMMARY), async (c) => {
      const rows = await deps.kept.themes();
      return csvFile(c, "themes", Object.keys(themesQuestion.row.shape), rows, c.req.valid("query").csv);
    });
}
