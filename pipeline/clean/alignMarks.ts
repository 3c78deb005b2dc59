/** A place that may stand for an item of a sequence. */
export interface Pairing {
  /** Index of the item, from 0. */
  readonly item: number;
  /** Where it stands; pairings are given in this order. */
  readonly at: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * The pairings of greatest weight in all of which neither items nor places come twice or out of order.
 *
 * Of equals the earliest places win. Time grows with n log n.
 *
 * @param pairings in the order of `at`
 * @param items how many items there are
 * @returns indexes of the chosen pairings, in order
 */
export function alignMarks(pairings: readonly Pairing[], items: number): readonly number[] {
  const best: number[] = Array.from({ length: items + 1 }, () => -1);
  const scores: number[] = [];
  const before: number[] = [];
  const scoreOf = (index: number): number => scores[index] ?? 0;
  for (let i = 0; i < pairings.length; ) {
    const from = i;
    const place = pairings[from]?.at;
    for (; i < pairings.length && pairings[i]?.at === place; i += 1) {
      const { item = 0, weight = 0 } = pairings[i] ?? {};
      const last = bestUpTo(best, item, scoreOf);
      before[i] = last;
      scores[i] = weight + scoreOf(last);
    }
    for (let one = from; one < i; one += 1) raise(best, (pairings[one]?.item ?? 0) + 1, one, scoreOf);
  }
  const chosen: number[] = [];
  for (let at = bestUpTo(best, items, scoreOf); at >= 0; at = before[at] ?? -1) chosen.push(at);
  return chosen.reverse();
}

/** The best chain that ends with one of the first `count` items: a binary indexed tree's prefix. */
function bestUpTo(tree: readonly number[], count: number, scoreOf: (index: number) => number): number {
  let best = -1;
  for (let node = count; node > 0; node -= node & -node) {
    const here = tree[node] ?? -1;
    if (here >= 0 && (best < 0 || scoreOf(here) > scoreOf(best))) best = here;
  }
  return best;
}

function raise(tree: number[], item: number, index: number, scoreOf: (index: number) => number): void {
  for (let node = item; node < tree.length; node += node & -node) {
    const here = tree[node] ?? -1;
    if (here < 0 || scoreOf(index) > scoreOf(here)) tree[node] = index;
  }
}
