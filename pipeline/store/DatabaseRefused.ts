/** Why a database file cannot be used. */
export type RefusalCode =
  | "locked"
  | "open here"
  | "foreign"
  | "corrupt"
  | "schema"
  | "missing"
  | "unwritable";

/** A database file that cannot be used; the message is a sentence for people that says what to do. */
export class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
