import type { SeriesRow } from "../client.ts";
import type { Catalogue } from "../locales/fr.ts";

/** A UN document symbol: organ, then parts: A/RES/74/177, E/CN.15/2019/5, S/RES/2178. */
const UN_SYMBOL = /^(A|S|E|T|ST)\/[A-Z0-9][A-Z0-9.()/-]*$/;
const SYMBOLS_NAMED = 6;

/**
 * Who the texts come from, as far as the texts themselves say it: documents that carry a symbol of the United Nations.
 *
 * @param rows each names the document that holds most of it; the documents are named only where these are all
 * @param documents how many are counted
 */
export function sourcesOf(rows: readonly SeriesRow[], documents: number, say: Catalogue): readonly string[] {
  const labels = new Set(rows.flatMap(({ largest_label: label }) => (label === null ? [] : [label])));
  const symbols = [...labels].filter((label) => UN_SYMBOL.test(label));
  if (symbols.length === 0) return [];
  const isAll = symbols.length === documents && documents <= SYMBOLS_NAMED;
  if (symbols.length < labels.size) return [say.sourcePartlyUnitedNations];
  return [say.sourceUnitedNations(isAll ? symbols.sort() : [])];
}
