/** How a text is damaged on its way to a plain file. All lengths in characters, all shares between 0 and 1. */
export interface Recipe {
  readonly name: string;
  /** Lines are cut at this width; undefined: a paragraph is one line. */
  readonly width?: number;
  /** What tells paragraphs apart: a blank line, a leading space, or both. */
  readonly between: "blank line" | "leading space" | "both";
  /** Every line is followed by a blank one. */
  readonly doubleSpaced?: boolean;
  /** Lines keep the space at which they were cut. */
  readonly trailingSpaces?: boolean;
  /** A word may be cut by a hyphen at the end of a line. */
  readonly hyphens?: boolean;
  /** Lettered parts begin a line of their own. */
  readonly partsOnLines?: boolean;
  readonly markup?: "markdown";
  readonly calls: "superscript" | "sup" | "glued" | "raised by a space";
  /** Notes stand at the foot of each page, after this rule or after none. */
  readonly rule: "______________" | "---" | "none";
  /** Lines to a page; undefined: one page, its notes at the end. */
  readonly page?: number;
  /** What a page break leaves behind. */
  readonly furniture: "none" | "blank line" | "head and foot" | "foot";
  /** The first line of a page stands at a space, as if a paragraph began. */
  readonly indentedPages?: boolean;
  /** Bare addresses of the page's links below its notes. */
  readonly addresses?: boolean;
  /** Share of the longer words that a space cuts. */
  readonly brokenWords?: number;
  /** Share of the spaces that are doubled. */
  readonly doubledSpaces?: number;
}

/** Each kind of damage that the sample texts show, alone and with others. */
export const RECIPES: readonly Recipe[] = [
  {
    name: "one line a paragraph",
    between: "blank line",
    calls: "superscript",
    rule: "______________",
    furniture: "none",
  },
  {
    name: "wrapped at 60",
    width: 60,
    between: "both",
    calls: "superscript",
    rule: "______________",
    page: 40,
    furniture: "blank line",
  },
  {
    name: "wrapped at 100, hyphens",
    width: 100,
    between: "blank line",
    hyphens: true,
    partsOnLines: true,
    calls: "sup",
    rule: "---",
    page: 46,
    furniture: "blank line",
  },
  {
    name: "leading spaces, glued calls",
    width: 80,
    between: "both",
    trailingSpaces: true,
    calls: "glued",
    rule: "______________",
    page: 44,
    furniture: "blank line",
    indentedPages: true,
  },
  {
    name: "only leading spaces",
    width: 76,
    between: "leading space",
    trailingSpaces: true,
    partsOnLines: true,
    calls: "glued",
    rule: "______________",
    page: 42,
    furniture: "foot",
  },
  {
    name: "double spacing, addresses, broken words",
    width: 88,
    between: "leading space",
    doubleSpaced: true,
    calls: "raised by a space",
    rule: "______________",
    page: 40,
    furniture: "blank line",
    addresses: true,
    brokenWords: 0.003,
    doubledSpaces: 0.01,
  },
  {
    name: "heads and feet in mid-sentence",
    width: 84,
    between: "both",
    partsOnLines: true,
    calls: "glued",
    rule: "______________",
    page: 45,
    furniture: "head and foot",
  },
  {
    name: "Markdown",
    between: "blank line",
    markup: "markdown",
    calls: "sup",
    rule: "---",
    page: 24,
    furniture: "blank line",
  },
  {
    name: "Markdown, notes without a rule",
    between: "blank line",
    markup: "markdown",
    calls: "superscript",
    rule: "none",
    page: 24,
    furniture: "none",
  },
  {
    name: "notes without a rule",
    width: 80,
    between: "both",
    calls: "superscript",
    rule: "none",
    page: 44,
    furniture: "blank line",
  },
];
