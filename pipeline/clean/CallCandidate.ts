/** A place in a paragraph that may call a note. */
export interface CallCandidate {
  readonly mark: string;
  /** What goes when it is a call: UTF-16 code units of the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /**
   * `raised`: superscript digits or their markup; `glued`: digits at the end of a word, a number or its punctuation;
   * `spaced`: digits after a space.
   */
  readonly style: CallStyle;
  /** How little else it could be, from 0 (surely a number) to 10 (nothing else is written so). */
  readonly weight: number;
  /** A raised number after a digit may also be an exponent. */
  readonly afterDigit: boolean;
}

export type CallStyle = "raised" | "glued" | "spaced";

/** A call of this weight is one wherever its note has been called before. */
export const SURE = 6;

/** Where calls are written so throughout, a call of this weight is one if its note has been called before. */
export const LIKELY = 3.5;
