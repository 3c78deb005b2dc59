import { niceTop } from "../charts/niceTop.ts";
import { type PreparedSeries, prepareSeries } from "../charts/prepareSeries.ts";
import type { Claim, SeriesAnswer, SeriesRow, ThemeRow } from "../client.ts";
import type { Filters } from "../Filters.ts";
import type { Formats } from "../locales/createFormats.ts";
import type { State } from "../state.ts";
import { themeWords } from "./themeWords.ts";

/** A theme with what is drawn of it under the present filters. */
export interface ThemeView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rows: readonly SeriesRow[];
  readonly series: PreparedSeries;
  readonly claim: Claim | undefined;
  /** Year or session of the first mention; `undefined`: none. */
  readonly first: number | undefined;
  readonly n: number;
  readonly mentions: number;
}

export interface ThemesView {
  readonly themes: readonly ThemeView[];
  /** First and last year or session that have text. */
  readonly years: readonly [number, number];
  /** Top of the rate axis that all cards can share, per 100. */
  readonly top: number;
  readonly last: string | undefined;
  readonly by: State["by"];
}

/** Themes with their series, in the order asked for. */
export function themeViews(
  themes: readonly ThemeRow[],
  answer: SeriesAnswer,
  state: Filters & Pick<State, "sort">,
  formats: Formats,
): ThemesView {
  // The rows of themes tell of all documents, by year.
  const isWhole =
    state.by === "year" &&
    [state.body, state.session, state.kind, state.textLanguage].every((chosen) => chosen === undefined);
  const views = themes.map((theme) => {
    const rows = answer.rows.filter((row) => row.series === theme.id);
    const series = prepareSeries(rows);
    const claim = answer.claims.find((one) => one.series === theme.id);
    return {
      id: theme.id,
      ...themeWords(theme, formats.language),
      rows,
      series,
      claim,
      first: firstMention(series, isWhole ? theme : undefined, state.from),
      n: sum(rows.map((row) => row.n)),
      mentions: sum(rows.map((row) => row.mentions)),
    };
  });
  const points = views.flatMap((view) => view.series.points);
  const years = points.map((point) => point.x);
  const last = years.length === 0 ? undefined : Math.max(...years);
  return {
    themes: sortThemes(views, state.sort, last, formats.compare),
    years: years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)],
    top: niceTop(points.map((point) => point.row.rate)),
    last: last === undefined ? undefined : String(last),
    by: state.by,
  };
}

/** A period that starts later cannot show the first mention: the whole corpus tells it then. */
function firstMention(
  series: PreparedSeries,
  theme: ThemeRow | undefined,
  from: number | undefined,
): number | undefined {
  const drawn = series.points.find((point) => point.row.n > 0)?.x;
  const before = theme?.first_year ?? undefined;
  if (drawn !== undefined && before !== undefined && from !== undefined && before < from) return before;
  return drawn;
}

function sortThemes(
  views: readonly ThemeView[],
  sort: State["sort"],
  last: number | undefined,
  compare: (a: string, b: string) => number,
): readonly ThemeView[] {
  const rate = (view: ThemeView) => view.series.points.find((point) => point.x === last)?.row.rate ?? -1;
  const first = (view: ThemeView) => view.first ?? Number.POSITIVE_INFINITY;
  const byShare = (a: ThemeView, b: ThemeView) => rate(b) - rate(a) || b.n - a.n;
  if (sort === "file") return views;
  if (sort === "name") return views.toSorted((a, b) => compare(a.name, b.name));
  if (sort === "share") return views.toSorted(byShare);
  return views.toSorted((a, b) => (first(a) === first(b) ? byShare(a, b) : first(a) - first(b)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
