import { isCounted } from "../language/Analysis.ts";
import type { AnalysedParagraph } from "./AnalysedDocument.ts";

/** Tokens that count as exposure, in all of the paragraphs given. */
export function countedTokens(paragraphs: readonly AnalysedParagraph[]): number {
  return paragraphs.reduce((sum, { analysis }) => sum + analysis.tags.filter(isCounted).length, 0);
}
