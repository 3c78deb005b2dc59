/** A query ended before its answer: its deadline passed, or whoever asked went away. */
export class QueryStopped extends Error {
  override readonly name = "QueryStopped";
  readonly reason: "deadline" | "aborted";

  constructor(reason: "deadline" | "aborted") {
    super(reason === "deadline" ? "query stopped at its deadline" : "query stopped: nobody waits for it");
    this.reason = reason;
  }
}
