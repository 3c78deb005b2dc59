import type { MarkedSource } from "../../pipeline/read/SourceDocument.ts";
import type { Line } from "./layLines.ts";
import { layLines } from "./layLines.ts";
import type { Recipe } from "./Recipe.ts";

/** Puts lines on pages with their notes, heads, feet and addresses, and joins all of it to one text. */
export function layPages(lines: readonly Line[], source: MarkedSource, recipe: Recipe): string {
  const pages = cutPages(lines, recipe.page);
  const notes = spreadNotes(pages, source, recipe);
  const printed = pages.map((page, index) => {
    const body = page.map((line, place) => {
      const isIndented = line.isFirst || (index > 0 && place === 0 && recipe.indentedPages);
      return { ...line, text: isIndented ? indent(line.text, recipe) : line.text };
    });
    return [
      ...(index > 0 ? head(source, recipe) : []),
      ...space(body, recipe),
      ...foot(notes[index] ?? [], { page: index + 1, pages: pages.length, source, recipe }),
    ];
  });
  return `${printed.flat().join("\n")}\n`;
}

function cutPages(lines: readonly Line[], length: number | undefined): readonly (readonly Line[])[] {
  if (length === undefined) return [lines];
  const pages: Line[][] = [];
  for (let from = 0; from < lines.length; from += length) pages.push(lines.slice(from, from + length));
  return pages;
}

/** Each note goes to the page that calls it first; the marks are looked for in the order of the notes. */
function spreadNotes(
  pages: readonly (readonly Line[])[],
  { notes }: MarkedSource,
  recipe: Recipe,
): readonly (readonly string[])[] {
  const spread: string[][] = pages.map(() => []);
  const marks = pages.map((page) => page.map(({ text }) => text).join("\n"));
  let page = 0;
  for (const { mark, text } of notes) {
    const call = printedCall(mark, recipe.calls);
    const found = marks.findIndex((words, index) => index >= page && call.test(words));
    page = found < 0 ? page : found;
    spread[page]?.push(`${printedMark(mark, recipe)} ${text}`);
  }
  return spread;
}

function printedCall(mark: string, calls: Recipe["calls"]): RegExp {
  const digits = mark.replaceAll(/[*+?.()[\]\\^$|{}]/gu, "\\$&");
  if (calls === "superscript") {
    const raised = Array.from(mark, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? `\\${digit}`).join("");
    return new RegExp(`(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])${raised}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])`, "u");
  }
  if (calls === "sup") return new RegExp(`<sup>${digits}</sup>`, "u");
  return new RegExp(`${calls === "glued" ? "(?<=\\S)" : " "}${digits}(?=[\\s,;.:)]|$)`, "mu");
}

function printedMark(mark: string, { markup, calls }: Recipe): string {
  return markup && calls === "sup" && /^\d+$/u.test(mark) ? `<sup>${mark}</sup>` : mark;
}

function indent(text: string, { between }: Recipe): string {
  return between === "blank line" ? text : ` ${text}`;
}

/** Blank lines between paragraphs, or after every line. */
function space(lines: readonly Line[], { between, doubleSpaced }: Recipe): string[] {
  if (doubleSpaced) return lines.flatMap(({ text }) => [text, ""]);
  if (between === "leading space") return lines.map(({ text }) => text);
  return lines.flatMap(({ text, isFirst }, index) => (isFirst && index > 0 ? ["", text] : [text]));
}

function head({ metadata }: MarkedSource, { furniture }: Recipe): string[] {
  if (furniture !== "head and foot") return [];
  return [metadata.symbol ?? "", (metadata.title ?? "").slice(0, 70), ""];
}

function foot(
  notes: readonly string[],
  { page, pages, source, recipe }: { page: number; pages: number; source: MarkedSource; recipe: Recipe },
): string[] {
  const { rule, furniture, width, addresses } = recipe;
  const spaced = (lines: readonly string[]) =>
    recipe.doubleSpaced ? lines.flatMap((line) => [line, ""]) : lines;
  const below: string[] = [];
  if (notes.length > 0) {
    if (rule !== "none") below.push("", rule, ...(recipe.doubleSpaced || rule === "---" ? [""] : []));
    else below.push("");
    below.push(...spaced(notes.flatMap((note) => noteLines(note, { ...recipe, ...(width && { width }) }))));
  }
  if (addresses && notes.length > 0) below.push(...addressesOf(notes));
  if (furniture === "head and foot" || furniture === "foot")
    below.push("", `${page}/${pages} 20-${String(10_000 + (source.metadata.session ?? 0) * 97).slice(0, 5)}`);
  if (furniture === "blank line" || below.length > 0) below.push("");
  return below;
}

/** Where notes follow the text without a rule, they are set apart by blank lines as extraction from Word does it. */
function noteLines(note: string, recipe: Recipe): string[] {
  const lines = layLines(note, { ...recipe, hyphens: false, partsOnLines: false }, () => 1).map(
    ({ text }) => text,
  );
  return recipe.rule === "none" || recipe.markup ? [...lines, ""] : lines;
}

function addressesOf(notes: readonly string[]): string[] {
  const symbols = notes.flatMap((note) => note.match(/\b[AS]\/[A-Z0-9/.]*\d|\b\d{2}\/\d{2,3}\b/gu) ?? []);
  return symbols.map(
    (symbol) => `https://undocs.org/fr/${symbol.startsWith("A") ? symbol : `A/RES/${symbol}`}`,
  );
}
