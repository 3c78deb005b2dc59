import { isCounted } from "../language/Analysis.ts";
import type { AnalysedParagraph } from "./AnalysedDocument.ts";

/** Tokens that count as exposure, in all of the paragraphs given. */
export function countedTokens(paragraphs: readonly Pick<AnalysedParagraph, "analysis">[]): number {
  let counted = 0;
  for (const { analysis } of paragraphs) {
    for (const tag of analysis.tags) if (isCounted(tag)) counted += 1;
  }
  return counted;
}
