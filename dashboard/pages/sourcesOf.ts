import type { DocumentRow } from "../client.ts";
import type { Catalogue } from "../locales/fr.ts";

/** A UN document symbol: organ, then parts: A/RES/74/177, E/CN.15/2019/5, S/RES/2178. */
const UN_SYMBOL = /^(A|S|E|T|ST)\/[A-Z0-9][A-Z0-9.()/-]*$/;
const SYMBOLS_NAMED = 6;

/**
 * Who the texts come from, as far as the texts themselves say it: documents that carry a symbol of the United Nations.
 * Nothing is said of documents without one, but that a draft belongs with the text adopted from it.
 */
export function sourcesOf(documents: readonly DocumentRow[], say: Catalogue): readonly string[] {
  const symbols = documents.flatMap(({ symbol }) =>
    symbol !== null && UN_SYMBOL.test(symbol) ? [symbol] : [],
  );
  if (symbols.length === 0) return [];
  return [
    symbols.length <= SYMBOLS_NAMED
      ? say.sourceUnitedNations(symbols.toSorted())
      : say.sourceUnitedNations([]),
  ];
}
