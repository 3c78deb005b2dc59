import type { paragraphs as French } from "../fr/paragraphs.ts";
import { f, s } from "./wording.ts";

/** Paragraphs behind a mark. */
export const paragraphs: typeof French = {
  paragraphsAll: (n) =>
    n === 1 ? "The only paragraph" : n === 0 ? "No paragraph" : `The ${f.count(n)} paragraphs`,
  paragraphsOf: (period, n) => `${period} · ${s(n, "paragraph", "paragraphs")}`,
  paragraphsCount: (mentions, documents) =>
    `${s(mentions, "mention", "mentions")} in ${s(documents, "document", "documents")}, by date`,
  namedLegend: "inside a proper name",
  allPeriods: (by) => `All ${by}s`,
  periodOfParagraphs: "Period of the paragraphs",
  more: (n) => s(n, "more paragraph", "more paragraphs"),
  showAll: "Show all",
  openInReader: (place) => `Read ${place} in its text`,
  preambular: (number) => `preambular ${number}`,
  operative: (number) => `operative ${number}`,
  plain: (number) => `paragraph ${number}`,
  namedIn: (name) => `inside the proper name “${name}”`,
  noParagraphs: "No paragraph here: choose another period, or widen the filters.",
  untitled: "Text without a title",
  draft: "draft",
};
