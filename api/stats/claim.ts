/** With 4 periods Mann–Kendall cannot reach 0.05, whatever the numbers. */
const PERIODS_NEEDED = 5;
const DOCUMENTS_NEEDED = 5;

export type ReasonCode = "few_periods" | "few_documents" | "trend_not_built";

export interface Reason {
  readonly code: ReasonCode;
  /** The number that was too small, and what it had to reach. */
  readonly value: number | null;
  readonly needed: number | null;
}

export interface SeriesClaim {
  readonly series: string;
  readonly verdict: "too little to say" | "not assessed";
  readonly reasons: Reason[];
}

/**
 * What may be said about a series' course: so far only whether there is too little to say anything.
 *
 * @param periods the series' periods that have text; `docs_total` is what each of them rests on
 * @returns `too little to say` with every reason, else `not assessed`: no trend is estimated yet
 */
export function claim(series: string, periods: readonly { readonly docs_total: number }[]): SeriesClaim {
  const reasons: Reason[] = [];
  if (periods.length < PERIODS_NEEDED) {
    reasons.push({ code: "few_periods", value: periods.length, needed: PERIODS_NEEDED });
  }
  const fewest = Math.min(...periods.map((period) => period.docs_total));
  if (fewest < DOCUMENTS_NEEDED) {
    reasons.push({ code: "few_documents", value: fewest, needed: DOCUMENTS_NEEDED });
  }
  if (reasons.length > 0) return { series, verdict: "too little to say", reasons };
  return {
    series,
    verdict: "not assessed",
    reasons: [{ code: "trend_not_built", value: null, needed: null }],
  };
}
