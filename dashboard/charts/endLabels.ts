import type { PreparedSeries, SeriesPoint } from "./prepareSeries.ts";

/** A name beside the last point of its line, moved by `dy` pixels so that no two cover each other. */
export interface EndLabel {
  readonly index: number;
  readonly name: string;
  readonly point: SeriesPoint;
  readonly dy: number;
}

const LINE = 15;

/**
 * Where the names of lines stand: at their ends, pushed apart from the top downwards, and up again from the bottom.
 *
 * @param names by series; none: no labels
 * @param frame `height` of the drawing in pixels, `top` of its rate axis
 */
export function endLabels(
  series: readonly PreparedSeries[],
  names: readonly string[],
  { height, top }: { readonly height: number; readonly top: number },
): readonly EndLabel[] {
  const ends = names
    .flatMap((name, index) => {
      const point = series[index]?.points.at(-1);
      return point === undefined ? [] : [{ index, name, point, y: height * (1 - point.row.rate / top) }];
    })
    .sort((a, b) => a.y - b.y || a.index - b.index);
  const places: number[] = [];
  for (const { y } of ends) places.push(Math.max(y, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + LINE));
  let lowest = height;
  for (let place = places.length - 1; place >= 0; place--) {
    lowest = places[place] = Math.min(places[place] ?? 0, lowest);
    lowest -= LINE;
  }
  return ends.map(({ y, ...label }, place) => ({ ...label, dy: (places[place] ?? y) - y }));
}
