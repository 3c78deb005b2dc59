import { dominantText } from "../charts/dominantText.ts";
import type { SeriesPoint } from "../charts/prepareSeries.ts";
import type { Claim } from "../client.ts";
import type { Formats } from "../locales/createFormats.ts";
import type { Catalogue } from "../locales/fr.ts";
import type { State } from "../state.ts";
import type { ThemesView, ThemeView } from "./themeViews.ts";

/** The sentences that go with a series: made from its counts and its claim, never beyond them. */
export interface SeriesWords {
  /** `Trop peu pour parler de tendance : quatre textes, trois années.` */
  readonly verdict: string;
  /** `Ce qui se voit : 1 paragraphe sur 46 en 2003, …` */
  readonly seen: string;
  /** The texts that hold more than half of a period's paragraphs; empty: none does. */
  readonly dominant: string;
  readonly since: string;
}

const PERIODS_IN_A_SENTENCE = 4;
const DOMINANT_IN_A_SENTENCE = 2;
const LONGEST_LABEL = 60;

/** @param first the first period on the axis */
export function describeSeries(
  theme: ThemeView,
  { first, by }: { readonly first: number; readonly by: State["by"] },
  say: Catalogue,
): SeriesWords {
  const { points } = theme.series;
  const dominant = points.flatMap(({ row, period }) => {
    const text = dominantText(row);
    if (text === undefined) return [];
    return [say.dominantPart(shortLabel(text.label), say.inPeriod(period, by), text.n, row.n)];
  });
  const since = String(theme.first);
  return {
    verdict: verdictOf(theme.claim, points, by, say),
    seen: theme.n === 0 ? say.seenNothing : say.seen(seenParts(points, by, say)),
    dominant: dominantWords(dominant, points.length, by, say),
    since:
      theme.first === undefined
        ? say.noMention
        : theme.first <= first
          ? say.presentSince(since, by)
          : say.firstMention(since, by),
  };
}

/** What may be said of a trend, with the reason where nothing may. */
export function verdictOf(
  claim: Claim | undefined,
  points: readonly SeriesPoint[],
  by: State["by"],
  say: Catalogue,
): string {
  if (claim?.verdict !== "too little to say") return say.claimNotAssessed;
  const [reason, other] = claim.reasons;
  if (
    reason?.code === "few_periods" &&
    other === undefined &&
    reason.value !== null &&
    reason.needed !== null
  )
    return say.claimFewPeriods(reason.value, reason.needed, by);
  if (reason?.code === "few_documents" && reason.value !== null && reason.needed !== null)
    return say.claimFewDocuments(reason.value, reason.needed, by);
  const texts = points.reduce((sum, point) => sum + point.row.docs_total, 0);
  return say.claimTooLittle(texts, points.length, by);
}

/** What a mark says when it has the pointer or the focus. */
export function describePoint(
  point: SeriesPoint,
  by: State["by"],
  say: Catalogue,
  formats: Formats,
): readonly string[] {
  const { row } = point;
  return [
    say.tipCount(row.n, row.exposure),
    say.tipRate(formats.percent(row.rate)),
    say.tipMentions(row.mentions),
    ...(row.n_named_only > 0 ? [say.tipNamed(row.n_named_only)] : []),
    say.tipDocuments(row.docs_with, row.docs_total, by),
    ...(row.docs_with > 1 && row.largest_label !== null
      ? [say.tipLargest(row.largest_n, shortLabel(row.largest_label))]
      : []),
    row.low !== null && row.high !== null
      ? say.tipInterval(formats.percent(row.low), formats.percent(row.high))
      : say.tipNoInterval(say.tooFewDocuments),
  ];
}

/** The name of a mark's button. */
export function nameMark(
  { period, row }: SeriesPoint,
  by: State["by"],
  say: Catalogue,
  formats: Formats,
): string {
  const name = say.periodName(period, by);
  return say.markLabel(name, row.n, row.exposure, formats.percent(row.rate), row.docs_with, row.docs_total);
}

/** One sentence or two on all themes: the most present in the last period, and what appears only there. */
export function describeThemes(view: ThemesView, say: Catalogue): string {
  const { last, by } = view;
  if (last === undefined) return "";
  const at = (theme: ThemeView) => theme.series.points.find((point) => point.period === last)?.row;
  const most = view.themes.toSorted((a, b) => (at(b)?.n ?? 0) - (at(a)?.n ?? 0))[0];
  const row = most && at(most);
  if (most === undefined || row === undefined || row.n === 0) return "";
  const fresh = view.themes.filter((theme) => String(theme.first) === last && theme.series.points.length > 1);
  const when = say.inPeriod(last, by);
  const sentences = [say.leadMost(when, most.name, row.n, row.exposure)];
  if (fresh.length > 0 && fresh.length <= 3)
    sentences.push(
      say.leadNew(
        when,
        fresh.map((theme) => theme.name),
      ),
    );
  return sentences.join(" ");
}

/** All periods, or of many the first, the highest and the last. */
function seenParts(points: readonly SeriesPoint[], by: State["by"], say: Catalogue): readonly string[] {
  const highest = points.reduce<SeriesPoint | undefined>(
    (best, point) => (best === undefined || point.row.rate > best.row.rate ? point : best),
    undefined,
  );
  const told =
    points.length <= PERIODS_IN_A_SENTENCE
      ? points
      : points.filter((point, place) => place === 0 || place === points.length - 1 || point === highest);
  return told.map(({ row, period }, place) => {
    const when = say.inPeriod(period, by);
    return place === 0 ? say.seenFirst(row.n, row.exposure, when) : say.seenNext(row.n, row.exposure, when);
  });
}

/** The periods that hang on one text; of many the last. */
function dominantWords(parts: readonly string[], periods: number, by: State["by"], say: Catalogue): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  if (parts.length <= DOMINANT_IN_A_SENTENCE) return say.dominant(parts);
  return say.dominantMany(parts.length, periods, last, by);
}

function shortLabel(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}
