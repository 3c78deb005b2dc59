import { createRoute, z } from "@hono/zod-openapi";
import type { Ask } from "../queries/createAsk.ts";
import { documentExposures, periodTotals, themeCounts } from "../queries/themes.ts";
import { documentTokens, phraseCounts, wordCounts } from "../queries/words.ts";
import { claim } from "../stats/claim.ts";
import type { SeriesPeriod } from "../stats/rateSeries.ts";
import { themeSeries } from "../stats/themeSeries.ts";
import { wordSeries } from "../stats/wordSeries.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseMentions, choosePeriod } from "./chooseText.ts";
import { chooseWords, suggestWords, tellWords } from "./chooseWords.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { SeriesCsvQuery, SeriesQuery } from "./parameters.ts";
import { Claim, Receipt, SeriesRow, Suggestion } from "./schema.ts";

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
        deps.ask,
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

interface Counted {
  readonly names: readonly string[];
  readonly rows: SeriesPeriod[];
  readonly suggestions: z.output<typeof Suggestion>[];
  /** For the receipt. */
  readonly understood: Readonly<Record<string, unknown>>;
  readonly method: string;
}

function countSeries(ask: Ask, query: SeriesQuery, signal: AbortSignal): Promise<Counted> {
  const { q, fold, ...rest } = query;
  return q === undefined ? countThemes(ask, rest, signal) : countWords(ask, { ...query, q }, signal);
}

async function countThemes(
  ask: Ask,
  query: Omit<SeriesQuery, "q" | "fold">,
  signal: AbortSignal,
): Promise<Counted> {
  const filter = await chooseMentions(ask, query);
  const [totals, exposures, counts] = await Promise.all([
    ask(periodTotals, filter, signal),
    ask(documentExposures, filter, signal),
    ask(themeCounts, filter, signal),
  ]);
  const names = filter.themes;
  const rows = themeSeries(names, { totals, exposures, counts });
  return { names, rows, suggestions: [], understood: { ...query, themes: names }, method: METHOD };
}

async function countWords(
  ask: Ask,
  query: SeriesQuery & { readonly q: string },
  signal: AbortSignal,
): Promise<Counted> {
  const filter = choosePeriod(query);
  const [{ names, terms, series: words }, exposures] = await Promise.all([
    chooseWords(ask, query, signal),
    ask(documentTokens, filter, signal),
  ]);
  const [counts, suggestions] = await Promise.all([
    terms.n_words.every((n) => n === 1)
      ? ask(wordCounts, { ...filter, ...terms }, signal)
      : ask(phraseCounts, { ...filter, ...terms }, signal),
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
