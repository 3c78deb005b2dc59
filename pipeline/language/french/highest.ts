/** Index of the highest score; of equals the first. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}
