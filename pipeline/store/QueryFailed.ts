/** A statement that DuckDB refused; carries its text and DuckDB's own error as the cause. */
export class QueryFailed extends Error {
  override readonly name = "QueryFailed";
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(`query failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.sql = sql;
  }
}
