/** A paragraph as its author knows it. */
export interface PdfParagraph {
  readonly text: string;
  readonly calls?: readonly { readonly mark: string; readonly at: number }[];
  /** Characters at its start that are in italics. */
  readonly italics?: number;
  readonly style?: "bold";
  readonly align?: "centre" | "left";
  /** Over all columns; only before the first that is not. */
  readonly wide?: boolean;
  readonly size?: number;
  /** Ordinals, as `{ at, length }` of the letters to raise: `XXIe`. */
  readonly raised?: readonly { readonly at: number; readonly length: number }[];
}

export interface PdfNote {
  readonly mark: string;
  readonly text: string;
}

/** How paragraphs and notes are set on pages. Lengths in points. */
export interface PdfLayout {
  readonly columns: 1 | 2 | 3;
  readonly size: number;
  readonly leading: number;
  /** Of a paragraph's first line; negative: all lines but the first. */
  readonly indent: number;
  /** Between paragraphs. */
  readonly gap: number;
  readonly justified: boolean;
  readonly hyphens: boolean;
  /** A run for each word instead of each line. */
  readonly wordByWord?: boolean;
  readonly noteSize: number;
  readonly rule: "drawn" | "typed" | "none";
  readonly head?: (page: number) => readonly PdfLabel[];
  readonly foot?: (page: number, pages: number) => readonly PdfLabel[];
}

/** A text at the head or foot of a page. */
export interface PdfLabel {
  readonly text: string;
  readonly place: "left" | "centre" | "right";
  /** Lines below the first head or above the last foot. */
  readonly line?: number;
}
