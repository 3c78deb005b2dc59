import type { PreparedSeries } from "./prepareSeries.ts";

/** An interval that reaches further than this many times the highest rate is cut, or it would flatten the line. */
const REACH = 2;

/**
 * The top of a rate axis for one series alone: its highest rate, or the highest bound of its band within reach.
 *
 * @returns per 100, above 0
 */
export function ownTop({ points }: PreparedSeries): number {
  const highest = Math.max(0.01, ...points.map(({ row }) => row.rate));
  const bounds = points.map(({ row }) => row.high ?? 0);
  return Math.max(highest, ...bounds.filter((bound) => bound <= REACH * highest));
}
