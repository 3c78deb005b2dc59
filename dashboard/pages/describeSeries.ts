import type { SeriesPoint } from "../charts/prepareSeries.ts";
import type { Formats } from "../locales/createFormats.ts";
import type { Catalogue } from "../locales/fr.ts";
import type { ThemesView, ThemeView } from "./themeViews.ts";

/** The sentences that go with a series: made from its counts and its claim, never beyond them. */
export interface SeriesWords {
  /** `Trop peu pour parler de tendance : quatre textes, trois années.` */
  readonly verdict: string;
  /** `Ce qui se voit : 1 paragraphe sur 46 en 2003, …` */
  readonly seen: string;
  readonly since: string;
}

const PERIODS_IN_A_SENTENCE = 4;

export function describeSeries(theme: ThemeView, firstYear: number, say: Catalogue): SeriesWords {
  const { points } = theme.series;
  const texts = points.reduce((sum, point) => sum + point.row.docs_total, 0);
  return {
    verdict:
      theme.claim?.verdict === "too little to say"
        ? say.claimTooLittle(texts, points.length)
        : say.claimNotAssessed,
    seen: theme.n === 0 ? say.seenNothing : say.seen(seenParts(points, say)),
    since:
      theme.first === undefined
        ? say.noMention
        : theme.first <= firstYear
          ? say.presentSince(theme.first)
          : say.firstMention(theme.first),
  };
}

/** What a mark says when it has the pointer or the focus. */
export function describePoint(point: SeriesPoint, say: Catalogue, formats: Formats): readonly string[] {
  const { row } = point;
  return [
    say.tipCount(row.n, row.exposure),
    say.tipRate(formats.percent(row.rate)),
    say.tipMentions(row.mentions),
    ...(row.n_named_only > 0 ? [say.tipNamed(row.n_named_only)] : []),
    say.tipDocuments(row.docs_with, row.docs_total),
    row.low !== null && row.high !== null
      ? say.tipInterval(formats.percent(row.low), formats.percent(row.high))
      : say.tipNoInterval(say.tooFewDocuments),
  ];
}

/** The name of a mark's button. */
export function nameMark({ period, row }: SeriesPoint, say: Catalogue, formats: Formats): string {
  return say.markLabel(period, row.n, row.exposure, formats.percent(row.rate), row.docs_with, row.docs_total);
}

/** One sentence or two on all themes: the most present in the last period, and what appears only there. */
export function describeThemes(view: ThemesView, say: Catalogue): string {
  const { last } = view;
  if (last === undefined) return "";
  const at = (theme: ThemeView) => theme.series.points.find((point) => point.period === last)?.row;
  const most = view.themes.toSorted((a, b) => (at(b)?.n ?? 0) - (at(a)?.n ?? 0))[0];
  const row = most && at(most);
  if (most === undefined || row === undefined || row.n === 0) return "";
  const fresh = view.themes.filter((theme) => String(theme.first) === last && theme.series.points.length > 1);
  const sentences = [say.leadMost(last, most.name, row.n, row.exposure)];
  if (fresh.length > 0 && fresh.length <= 3)
    sentences.push(
      say.leadNew(
        last,
        fresh.map((theme) => theme.name),
      ),
    );
  return sentences.join(" ");
}

/** All periods, or of many the first, the highest and the last. */
function seenParts(points: readonly SeriesPoint[], say: Catalogue): readonly string[] {
  const highest = points.reduce<SeriesPoint | undefined>(
    (best, point) => (best === undefined || point.row.rate > best.row.rate ? point : best),
    undefined,
  );
  const told =
    points.length <= PERIODS_IN_A_SENTENCE
      ? points
      : points.filter((point, place) => place === 0 || place === points.length - 1 || point === highest);
  return told.map(({ row, period }, place) =>
    place === 0 ? say.seenFirst(row.n, row.exposure, period) : say.seenNext(row.n, row.exposure, period),
  );
}
