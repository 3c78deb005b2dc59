import { createRoute, z } from "@hono/zod-openapi";
import type { TextFilter } from "../queries/filters.ts";
import { phraseCounts } from "../queries/words.ts";
import { Claim } from "../schema/Claim.ts";
import { Receipt } from "../schema/Receipt.ts";
import { SeriesRow } from "../schema/SeriesRow.ts";
import { Suggestion } from "../schema/Suggestion.ts";
import type { Terms } from "../search/queryTerms.ts";
import { claim } from "../stats/claim.ts";
import type { SeriesPeriod } from "../stats/rateSeries.ts";
import { themeCounts } from "../stats/themeCounts.ts";
import { themeSeries } from "../stats/themeSeries.ts";
import { wordSeries } from "../stats/wordSeries.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseMentions, chooseText } from "./chooseText.ts";
import { chooseWords, suggestWords, tellWords } from "./chooseWords.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { SeriesCsvQuery, SeriesQuery } from "./parameters.ts";

const SUMMARY = "How often each theme, or each word of a query, is mentioned over time";
const INTERVAL =
  "95 % interval with the document as the unit: ratio " +
  "estimator on the log scale from 5 documents on, else Garwood on counts divided by the pooled dispersion";
const METHOD =
  "n counts paragraphs in the roles asked for with at least one mention of the theme, each once; exposure counts " +
  `all paragraphs in these roles; rate = 100 n / exposure; ${INTERVAL}`;
const WORDS_METHOD =
  "n counts occurrences of the word or phrase in paragraphs of the roles asked for, a phrase without punctuation " +
  "between its words; exposure counts all tokens there but punctuation and symbols; rate = 10,000 n / exposure; " +
  INTERVAL;

const Series = z
  .object({
    rows: z.array(SeriesRow),
    claims: z.array(Claim),
    suggestions: z.array(Suggestion).describe("for words of q that the corpus does not have"),
    receipt: Receipt,
  })
  .openapi("Series");

const route = createRoute({
  method: "get",
  path: "/api/series",
  summary: SUMMARY,
  request: { query: SeriesQuery },
  responses: { 200: json(Series, "one row per series and period with text"), ...PROBLEMS },
});

export function series(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const query = c.req.valid("query");
      const { names, rows, suggestions, understood, method } = await countSeries(
        deps,
        query,
        c.req.raw.signal,
      );
      const claims = names.map((name) =>
        claim(
          name,
          rows.filter((row) => row.series === name),
        ),
      );
      return c.json({ rows, claims, suggestions, receipt: receipt(c, deps, understood, method) }, 200);
    })
    .openapi(csvRoute("/api/series.csv", SeriesCsvQuery, SUMMARY), async (c) => {
      const query = c.req.valid("query");
      const { rows } = await countSeries(deps, query, c.req.raw.signal);
      return csvFile(
        c,
        "series",
        Object.keys(SeriesRow.shape),
        rows.map((row) => ({ ...row })),
        query.csv,
      );
    });
}

interface Counted {
  readonly names: readonly string[];
  readonly rows: SeriesPeriod[];
  readonly suggestions: z.output<typeof Suggestion>[];
  /** For the receipt. */
  readonly understood: Readonly<Record<string, unknown>>;
  readonly method: string;
}

function countSeries(deps: RouteDeps, query: SeriesQuery, signal: AbortSignal): Promise<Counted> {
  const { q } = query;
  return q === undefined ? countThemes(deps, query) : countWords(deps, { ...query, q }, signal);
}

async function countThemes({ kept }: RouteDeps, { q, fold, ...query }: SeriesQuery): Promise<Counted> {
  const { themes: names, named } = await chooseMentions(kept, query);
  const filter = chooseText(query);
  const [exposures, tables] = await Promise.all([
    kept.exposures(filter, query.by, "paragraphs_per_100"),
    kept.themeTables(),
  ]);
  const rows = themeSeries(names, { exposures, counts: themeCounts(tables, names, filter.scope, named) });
  return { names, rows, suggestions: [], understood: { ...query, themes: names }, method: METHOD };
}

async function countWords(
  { ask, kept }: RouteDeps,
  query: SeriesQuery & { readonly q: string },
  signal: AbortSignal,
): Promise<Counted> {
  const filter = chooseText(query);
  const [exposures, { names, terms, series: words }] = await Promise.all([
    kept.exposures(filter, query.by, "tokens_per_10k"),
    chooseWords(kept.words, query, signal),
  ]);
  const [counts, suggestions] = await Promise.all([
    countTerms({ ask, kept }, terms, filter.scope, signal),
    suggestWords(ask, words, signal),
  ]);
  const { named, ...asked } = query;
  return {
    names,
    rows: wordSeries(names, exposures, counts),
    suggestions,
    understood: { ...asked, series: tellWords(words) },
    method: WORDS_METHOD,
  };
}

function countTerms(
  { ask, kept }: Pick<RouteDeps, "ask" | "kept">,
  { place, follower }: Terms,
  scope: TextFilter["scope"],
  signal: AbortSignal,
) {
  return place.every(({ n_words }) => n_words === 1)
    ? kept.words.counts(place, scope, signal)
    : ask(phraseCounts, { place, follower, scope }, signal);
}
