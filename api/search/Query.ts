/** A word of a query, as typed; `position` in UTF-16 code units from the query's beginning. */
export interface QueryWord {
  readonly text: string;
  readonly position: number;
}

/** One series of a query: a word or a phrase whose words stand side by side. */
export interface QuerySeries {
  /** As typed, white space levelled: it names the series in answers. */
  readonly text: string;
  /** What the words are compared with: surface forms, or lemmas (`[droit]`). */
  readonly kind: "form" | "lemma";
  /** 1 to 10, tokenized as the corpus is. */
  readonly words: readonly QueryWord[];
}

/** What `parseQuery` understands: 1 to 8 series, no two alike. */
export interface Query {
  readonly series: readonly QuerySeries[];
}
