/** A file that cannot be read as a document; `reason` is a sentence for people, without path or full stop. */
export class UnreadableFile extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = "UnreadableFile";
    this.reason = reason;
  }
}
