/** What the reader left out of a line or wrote otherwise than the file has it. */
export interface LineChange {
  readonly rule: string;
  /** Offset in the line's text at which `after` stands: UTF-16 code units. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}
