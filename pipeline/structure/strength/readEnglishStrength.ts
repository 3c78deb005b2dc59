import { lemmatizeEnglishOpening } from "../lemmatizeEnglishOpening.ts";
import type { Strength } from "../Strength.ts";
import { createStrengthReader } from "./createStrengthReader.ts";
import { englishStrengths } from "./englishStrengths.ts";

const readOne = createStrengthReader(englishStrengths);

/**
 * The class of an English opening: "strongly urge" → 6 (urges). Of two verbs the stronger one counts ("welcome and
 * encourages").
 *
 * @param after the paragraph's text behind its opening
 */
export function readEnglishStrength(openingLemma: string, after: string): Strength | undefined {
  const [first = "", second] = openingLemma.split(" and ");
  const own = readOne(first, second === undefined ? after : "");
  const other = second === undefined ? undefined : readOne(lemmatizeEnglishOpening(second, "operative"), "");
  return other === undefined || (own ?? 0) > other ? own : other;
}
