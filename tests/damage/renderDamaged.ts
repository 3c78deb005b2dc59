import type { MarkedParagraph, MarkedSource } from "../../pipeline/read/SourceDocument.ts";
import { callMark } from "./callMark.ts";
import { type Line, layLines } from "./layLines.ts";
import { layPages } from "./layPages.ts";
import type { Recipe } from "./Recipe.ts";

/**
 * A document as plain text that its way through printing and extraction has damaged.
 *
 * The same document, recipe and random numbers give the same text.
 *
 * @param random numbers from 0 up to 1
 */
export function renderDamaged(source: MarkedSource, recipe: Recipe, random: () => number): string {
  const lines = source.paragraphs.flatMap((paragraph) =>
    layLines(dress(paragraph, recipe, random), recipe, random).map(
      (line, index): Line => ({ ...line, isFirst: index === 0 }),
    ),
  );
  return layPages(lines, source, recipe);
}

/** The paragraph's text as it is printed: number, markup, note calls, and what the extraction spoils. */
function dress(paragraph: MarkedParagraph, recipe: Recipe, random: () => number): string {
  const { text, number, role } = paragraph;
  const opening = recipe.markup && paragraph.italicOpening;
  let dressed = "";
  let from = 0;
  for (const { mark, at } of paragraph.noteCalls.toSorted((a, b) => a.at - b.at)) {
    dressed += spoil(text.slice(from, at), recipe, random) + callMark(mark, recipe.calls);
    from = at;
  }
  dressed += spoil(text.slice(from), recipe, random);
  if (opening && dressed.startsWith(opening)) dressed = `*${opening}*${dressed.slice(opening.length)}`;
  if (recipe.markup && role === "title") return `## ${dressed}`;
  return number === undefined ? dressed : `${number}. ${dressed}`;
}

function spoil(
  text: string,
  { brokenWords = 0, doubledSpaces = 0, markup }: Recipe,
  random: () => number,
): string {
  let spoilt = text;
  if (markup)
    spoilt = spoilt
      .replaceAll(/\b([XVI]+)(e)\b/gu, "$1<sup>$2</sup>")
      .replaceAll(/\b\d{2}\/\d{2,3}\b/gu, "[$&](#)");
  if (brokenWords > 0) {
    spoilt = spoilt.replaceAll(/\p{Ll}{6,}/gu, (word) => {
      if (random() >= brokenWords) return word;
      const cut = 2 + Math.floor(random() * (word.length - 4));
      return `${word.slice(0, cut)} ${word.slice(cut)}`;
    });
    spoilt = spoilt.replaceAll(/(\p{L})’(?=\p{L})/gu, (match, letter: string) =>
      random() < brokenWords ? `${letter} ’` : match,
    );
  }
  return doubledSpaces > 0 ? spoilt.replaceAll(" ", () => (random() < doubledSpaces ? "  " : " ")) : spoilt;
}
