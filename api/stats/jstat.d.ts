/** What we use of jstat, which brings no types. */
declare module "jstat" {
  interface Distribution {
    /** Quantile: p in (0, 1), degrees of freedom > 0, not necessarily whole. */
    inv(p: number, degreesOfFreedom: number): number;
  }
  const jStat: { readonly chisquare: Distribution; readonly studentt: Distribution };
  export = jStat;
}
