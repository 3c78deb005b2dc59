/** A pattern that cannot be read: what is wrong, and where in the pattern. */
export class PatternError extends Error {
  override readonly name = "PatternError";
  readonly pattern: string;
  /** Place in the pattern: UTF-16 code units from its start. */
  readonly at: number;

  constructor(message: string, pattern: string, at: number) {
    super(message);
    this.pattern = pattern;
    this.at = at;
  }
}
