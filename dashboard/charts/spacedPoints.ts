import type { SeriesPoint } from "./prepareSeries.ts";

/**
 * The points that leave each other room, thinned from the last one backwards.
 *
 * @param points in time order
 * @param perYear pixels a year, or a session
 * @param room pixels from one to the next
 */
export function spacedPoints(
  points: readonly SeriesPoint[],
  perYear: number,
  room: number,
): readonly SeriesPoint[] {
  const kept: SeriesPoint[] = [];
  for (const point of [...points].reverse()) {
    const next = kept[0];
    if (next === undefined || (next.x - point.x) * perYear >= room) kept.unshift(point);
  }
  return kept;
}

/** The points whose counts are written: all if they fit; else the highest and the last. */
export function labelledPoints(
  points: readonly SeriesPoint[],
  perYear: number,
  room: number,
): readonly SeriesPoint[] {
  if (spacedPoints(points, perYear, room).length === points.length) return points;
  const last = points.at(-1);
  if (last === undefined) return [];
  const highest = points.reduce((best, point) => (point.row.rate > best.row.rate ? point : best), last);
  return (last.x - highest.x) * perYear < room ? [highest] : [highest, last];
}
