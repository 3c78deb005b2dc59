import type { Chunk } from "./Chunk.ts";

/** Such a paragraph opens with a raised number, as notes do that were printed at a page's foot. */
const PRINTED_NOTE = /^(?:<sup>\s*(?:\d{1,3}|\*{1,3})\s*<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\^\{?\d{1,3}\}?)\s*\S/u;
const PAGE_NUMBER =
  /^[*_ ]*(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:\/|of|sur)\s*\d{1,4})?(?:\s*[-–—])?[*_ ]*$/iu;
/** Where an author's own Markdown is to be seen, so many sentences must be cut before it is taken for a printout. */
const MANY_CUTS = 3;
/** One sentence in so many paragraphs may be cut for another reason. */
const PARAGRAPHS_A_CUT = 200;
const FEWEST_PAGES = 2;
const REPEATED = 3;

/**
 * True for Markdown that a program made from printed pages: sentences that an empty line cuts, notes in the text with
 * raised numbers, page numbers and heads that come again and again. Its empty lines separate nothing for certain, and
 * only cleaning can tell its paragraphs; in an author's own Markdown CommonMark tells them.
 */
export function isExtracted(chunks: readonly Chunk[]): boolean {
  const texts = chunks.map((chunk) => (chunk.kind === "text" ? chunk.text.trim() : ""));
  if (texts.some((text) => PRINTED_NOTE.test(text))) return true;
  if (texts.filter((text) => PAGE_NUMBER.test(text)).length >= FEWEST_PAGES) return true;
  if (mostRepeated(texts.filter(isShortLine)) >= REPEATED) return true;
  const prose = texts.filter(isProse).length;
  const cuts = texts.filter((text, i) => i > 0 && isCut(texts[i - 1] ?? "", text)).length;
  const isWritten = chunks.some(({ kind }) => kind === "note" || kind === "code");
  return cuts >= Math.max(isWritten ? MANY_CUTS : 1, prose / PARAGRAPHS_A_CUT);
}

/** The first ends in mid-sentence, the second goes on. */
function isCut(before: string, after: string): boolean {
  return (
    isProse(before) &&
    /[\p{L}\p{N},]$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    !/^\p{L}{1,3}[).]/u.test(after)
  );
}

function isProse(text: string): boolean {
  return text.length >= 40 && !/^(?:#|>|\||[-*+] |\d{1,9}[.)] )/u.test(text);
}

function isShortLine(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 80 &&
    !/[\n|]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/[.!?:;,]$/u.test(text) &&
    !/^(?:#|>|[-*+] |\d+[.)] )/u.test(text)
  );
}

function mostRepeated(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const text of texts) {
    const level = text.replace(/[\d*_#]+/gu, "").trim();
    const count = (counts.get(level) ?? 0) + 1;
    counts.set(level, count);
    most = Math.max(most, count);
  }
  return most;
}
