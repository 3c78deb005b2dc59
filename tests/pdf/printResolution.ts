import type { MarkedParagraph, MarkedSource } from "../../pipeline/read/SourceDocument.ts";
import type { PdfLayout, PdfNote, PdfParagraph } from "./PdfLayout.ts";

/** A resolution, marked or told from a text. */
export type Printable = Pick<MarkedSource, "paragraphs" | "notes" | "metadata">;

/** A resolution's paragraphs and notes as the UN prints them: parts on lines of their own, openings in italics. */
export function printResolution(source: Printable): {
  readonly paragraphs: readonly PdfParagraph[];
  readonly notes: readonly PdfNote[];
} {
  return {
    paragraphs: source.paragraphs.flatMap(printParagraph),
    notes: source.notes.map(({ mark, text }) => ({ mark, text: level(text) })),
  };
}

/** The UN's page: one column, justified, heads and feet that change sides, notes below a rule. */
export function resolutionLayouts({ metadata }: Printable): readonly PdfLayout[] {
  const symbol = metadata.symbol ?? "A/RES/0/0";
  const title = level(metadata.title ?? "").slice(0, 60);
  const plain: PdfLayout = {
    columns: 1,
    size: 10,
    leading: 12,
    indent: 22,
    gap: 6,
    justified: true,
    hyphens: false,
    noteSize: 8.5,
    rule: "typed",
    head: (page) =>
      page === 1
        ? []
        : [
            { text: symbol, place: page % 2 === 0 ? "left" : "right" },
            { text: title, place: page % 2 === 0 ? "right" : "left" },
          ],
    foot: (page, pages) => [
      { text: `${page}/${pages}`, place: page % 2 === 0 ? "left" : "right" },
      { text: page === 1 ? "20-01234 (F)" : "20-01234", place: page % 2 === 0 ? "right" : "left" },
    ],
  };
  return [
    plain,
    { ...plain, size: 11, leading: 13, gap: 0, hyphens: true, rule: "drawn", wordByWord: true },
    { ...plain, columns: 2, indent: 10, gap: 4, hyphens: true, rule: "none", noteSize: 7.5 },
    { ...plain, indent: 0, gap: 8, justified: false, rule: "drawn" },
  ];
}

/** A lettered or roman part after the end of the one before it. */
const PART = /(?<=[;:,.] (?:et |ou |and |or )?)(?=(?:[a-z]|[ivx]{2,4})\) )/u;

function printParagraph({
  text,
  number,
  role,
  noteCalls,
  italicOpening,
}: MarkedParagraph): readonly PdfParagraph[] {
  const prefix = number === undefined ? "" : `${number}. `;
  const whole = level(prefix + text);
  const calls = noteCalls.map(({ mark, at }) => ({ mark, at: at + prefix.length }));
  const opens = italicOpening !== undefined && text.startsWith(italicOpening);
  let from = 0;
  return whole.split(PART).map((part, i): PdfParagraph => {
    const start = from;
    from += part.length;
    const trimmed = part.trimEnd();
    const isLast = from >= whole.length;
    return {
      text: trimmed,
      calls: calls.flatMap(({ mark, at }) =>
        at >= start && (at < from || isLast) ? [{ mark, at: Math.min(at - start, trimmed.length) }] : [],
      ),
      ...(i === 0 && opens && number === undefined && { italics: italicOpening.length }),
      ...((role === "title" || role === "heading") && { style: "bold", align: "left" }),
    };
  });
}

/** What WinAnsi has instead of a character that it lacks. */
const LEVELLED: Readonly<Record<string, string>> = {
  "\u2011": "-",
  "\u2010": "-",
  "\u202f": "\u00a0",
  "\u2009": "\u00a0",
  "\u2212": "–",
  "\u2003": " ",
};

function level(text: string): string {
  return Array.from(text, (character) => LEVELLED[character] ?? character).join("");
}
