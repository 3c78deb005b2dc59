import type { DocumentCount } from "./clusterInterval.ts";

/**
 * Dispersion φ of counts by document around the rate of their own period: Pearson's χ² over its degrees of freedom.
 *
 * 1 is what independent hits would give; 20 says that hits come in clumps of documents. Below 1 it is
 * raised to 1, so that it never makes an interval narrower than Poisson's.
 *
 * @param periods for each period all its documents, those without a hit included
 * @returns φ ≥ 1, or `undefined` where no period has both a hit and a second document
 * @see Wedderburn 1974, Biometrika 61 (quasi-likelihood); McCullagh & Nelder 1989, Generalized Linear Models, 6.2.3
 */
export function dispersion(periods: readonly (readonly DocumentCount[])[]): number | undefined {
  let chiSquare = 0;
  let freedom = 0;
  for (const documents of periods) {
    const hits = documents.reduce((total, document) => total + document.n, 0);
    const exposure = documents.reduce((total, document) => total + document.exposure, 0);
    if (hits === 0) continue;
    for (const document of documents) {
      const expected = (hits / exposure) * document.exposure;
      chiSquare += (document.n - expected) ** 2 / expected;
    }
    freedom += documents.length - 1;
  }
  return freedom === 0 ? undefined : Math.max(1, chiSquare / freedom);
}
