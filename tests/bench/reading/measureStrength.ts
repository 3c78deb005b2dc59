import type { Paragraph } from "../../../pipeline/structure/StructuredDocument.ts";
import { formatShare, type Measure } from "./Measure.ts";

export type ClassedParagraph = Pick<Paragraph, "strength" | "openingLemma">;

/** How many operative paragraphs have a class of verb, and the most frequent openings that have none. */
export function measureStrength(language: string, operative: readonly ClassedParagraph[]): Measure {
  const without = operative.filter(({ strength }) => strength === undefined);
  const counts = new Map<string, number>();
  for (const { openingLemma = "(no opening)" } of without)
    counts.set(openingLemma, (counts.get(openingLemma) ?? 0) + 1);
  return {
    name: `${language}: operative paragraphs with a strength`,
    bar: "",
    result: `${formatShare(operative.length - without.length, operative.length)} (of ${operative.length})`,
    details: [...counts].sort((a, b) => b[1] - a[1]).map(([lemma, n]) => `${n} ${lemma}`),
  };
}
