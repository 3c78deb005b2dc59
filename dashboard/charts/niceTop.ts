/**
 * The top of a rate axis that starts at zero: the smallest of 1, 1.5, 2, 3, 4, 5, 6, 8 or 10 times a power of ten that holds all rates.
 *
 * @param rates per 100, or bounds of their intervals
 * @returns at least 1
 */
export function niceTop(rates: readonly number[]): number {
  const highest = Math.max(1, ...rates);
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= highest - 1e-9) ?? 10;
  return step * power;
}
