import type { Corpus } from "../client.ts";

/**
 * The values of a facet that documents in a language have, with the number of those documents, in the order given.
 *
 * @param language `undefined`: any
 */
export function facetValues(
  facet: Corpus["facets"]["body"],
  language: string | undefined,
): readonly (readonly [value: string, documents: number])[] {
  if (language === undefined) return facet.map(({ value, n_documents: n }) => [value, n]);
  return facet.flatMap(({ value, languages }) => {
    const own = languages.find((one) => one.language === language);
    return own === undefined ? [] : [[value, own.n_documents] as const];
  });
}
