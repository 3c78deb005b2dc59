/** How a font looks, as far as its name tells. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Text set in one go: one font, one size, one baseline. Lengths in points; `y` counts downwards from the page's top. */
export interface Run {
  /** Without white space at its ends. */
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: Face;
  /** White space stands before it in the file. */
  readonly spaced: boolean;
}

/** A line drawn from left to right. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What stands on a page, turned so that most of its text reads from left to right. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Text set at another angle than the rest: watermarks, texts along the margin. */
  readonly turned: readonly string[];
  readonly rules: readonly Rule[];
  /** Pictures cover a good part of it. */
  readonly pictured: boolean;
}

/** Runs of one baseline without a wide gap between them, raised and lowered ones with the run they stand at. */
export interface Segment {
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The size that most of its characters have. */
  readonly size: number;
  readonly runs: readonly Run[];
}

/** A line of print in reading order. */
export interface Line extends Segment {
  readonly text: string;
  /** Raised stretches of the text: note calls, ordinals, powers. */
  readonly raised: readonly Stretch[];
  /** Every letter is bold. */
  readonly bold: boolean;
  /** The italics that it opens with, a number before them aside. */
  readonly italics?: Stretch;
  /** It is a cell beside others. */
  readonly tabular: boolean;
  readonly column: Column;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The measure that a line is set to. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Several columns stand side by side. */
  readonly beside: boolean;
}
