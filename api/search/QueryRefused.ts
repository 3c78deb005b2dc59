/** Why a query cannot be understood; each code has a sentence in the page's catalogues. */
export type QueryFault =
  | "empty_query"
  | "empty_series"
  | "expected_comma"
  | "no_word"
  | "query_too_long"
  | "too_many_series"
  | "too_many_words"
  | "unclosed_bracket"
  | "unclosed_quote"
  | "unexpected_character"
  | "wildcard";

/** A query that cannot be understood: what is wrong, and where. */
export class QueryRefused extends Error {
  override readonly name = "QueryRefused";
  readonly code: QueryFault;
  /** UTF-16 code units from the query's beginning. */
  readonly position: number;

  constructor(code: QueryFault, position: number, message: string) {
    super(message);
    this.code = code;
    this.position = position;
  }
}
