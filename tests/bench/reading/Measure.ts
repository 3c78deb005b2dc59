/** A row of the table of reading: what is measured, what it must reach, and what it reached. */
export interface Measure {
  readonly name: string;
  readonly bar: string;
  readonly result: string;
  /** Undefined: it is no bar, or another command measures it. */
  readonly reached?: boolean;
  /** What fell short, a line each. */
  readonly details?: readonly string[];
}

/** A share as people read it, never rounded up to the whole: `99.98 %`, `100 %`. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "nothing to measure";
  if (part === whole) return "100 %";
  return `${(Math.floor((10_000 * part) / whole) / 100).toFixed(2)} %`;
}

/** What is said of rows whose material is not beside the repository: they are not reached. */
export function notMeasured(name: string): Measure {
  return { name, bar: "", result: "not measured: its material is not there", reached: false };
}
