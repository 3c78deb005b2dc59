import { createRoute, z } from "@hono/zod-openapi";
import type { Ask } from "../queries/createAsk.ts";
import { documentExposures, periodTotals, themeCounts } from "../queries/themes.ts";
import { claim } from "../stats/claim.ts";
import { type ThemePeriod, themeSeries } from "../stats/themeSeries.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseMentions } from "./chooseText.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { SeriesCsvQuery, SeriesQuery } from "./parameters.ts";
import { Claim, Receipt, SeriesRow } from "./schema.ts";

const SUMMARY = "How often each theme is mentioned over time";
const METHOD =
  "n counts paragraphs in the roles asked for with at least one mention of the theme, each once; exposure counts " +
  "all paragraphs in these roles; rate = 100 n / exposure; 95 % interval with the document as the unit: ratio " +
  "estimator on the log scale from 5 documents on, else Garwood on counts divided by the pooled dispersion";

const Series = z
  .object({ rows: z.array(SeriesRow), claims: z.array(Claim), receipt: Receipt })
  .openapi("Series");

const route = createRoute({
  method: "get",
  path: "/api/series",
  summary: SUMMARY,
  request: { query: SeriesQuery },
  responses: { 200: json(Series, "one row per theme and period with text"), ...PROBLEMS },
});

export function series(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const query = c.req.valid("query");
      const { themes, rows } = await countSeries(deps.ask, query, c.req.raw.signal);
      const claims = themes.map((theme) =>
        claim(
          theme,
          rows.filter((row) => row.series === theme),
        ),
      );
      return c.json({ rows, claims, receipt: receipt(c, deps, { ...query, themes }, METHOD) }, 200);
    })
    .openapi(csvRoute("/api/series.csv", SeriesCsvQuery, SUMMARY), async (c) => {
      const query = c.req.valid("query");
      const { rows } = await countSeries(deps.ask, query, c.req.raw.signal);
      return csvFile(
        c,
        "series",
        Object.keys(SeriesRow.shape),
        rows.map((row) => ({ ...row })),
        query.csv,
      );
    });
}

async function countSeries(
  ask: Ask,
  query: SeriesQuery,
  signal: AbortSignal,
): Promise<{ themes: string[]; rows: ThemePeriod[] }> {
  const filter = await chooseMentions(ask, query);
  const [totals, exposures, counts] = await Promise.all([
    ask(periodTotals, filter, signal),
    ask(documentExposures, filter, signal),
    ask(themeCounts, filter, signal),
  ]);
  return { themes: filter.themes, rows: themeSeries(filter.themes, { totals, exposures, counts }) };
}
