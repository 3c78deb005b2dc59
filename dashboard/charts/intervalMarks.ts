import { areaY, ruleX } from "@observablehq/plot";
import type { PreparedSeries, SeriesPoint } from "./prepareSeries.ts";

/**
 * The intervals of one series: a band along each run of joined points, or a bar at each point where none are joined.
 *
 * @param top of the rate axis, where they are cut
 * @param width of a bar, in pixels
 */
export function intervalMarks({ points, segments }: PreparedSeries, top: number, width: number) {
  const y1 = ({ row }: SeriesPoint) => row.low;
  const y2 = ({ row }: SeriesPoint) => Math.min(row.high ?? 0, top);
  if (segments.length === 0)
    return [ruleX(withInterval(points), { x, y1, y2, stroke: "var(--band)", strokeWidth: width })];
  return segments.map((run) => areaY(withInterval(run), { x, y1, y2, fill: "var(--band)" }));
}

const x = (point: SeriesPoint) => point.x;

function withInterval(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter(({ row }) => row.low !== null && row.high !== null);
}
