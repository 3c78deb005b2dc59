/**
 * How many columns let cards come out even: of the counts that fit, the one that leaves the fewest holes in the last
 * row, and of equals the larger.
 *
 * @param cards how many there are
 * @param most how many columns fit, at least 1; no count below 60 % of it is tried
 */
export function evenColumns(cards: number, most: number): number {
  const fit = Math.max(1, Math.min(most, cards));
  let best = fit;
  for (let columns = fit; columns >= Math.max(1, Math.ceil(fit * 0.6)); columns--) {
    if (holes(cards, columns) < holes(cards, best)) best = columns;
  }
  return best;
}

function holes(cards: number, columns: number): number {
  return (columns - (cards % columns)) % columns;
}
