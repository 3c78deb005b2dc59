import { lemmatizeOpening } from "../lemmatizeOpening.ts";
import { readOpening } from "../readOpening.ts";
import type { Strength } from "../Strength.ts";
import { createStrengthReader } from "./createStrengthReader.ts";
import { frenchStrengths } from "./frenchStrengths.ts";

const readOne = createStrengthReader(frenchStrengths);

/**
 * The class of a French opening: "prier instamment" → 6 (urges). Of two verbs the stronger one counts ("Accueille avec
 * satisfaction et encourage"), of "continue d’encourager" what is continued.
 *
 * @param after the paragraph's text behind its opening
 */
export function readFrenchStrength(openingLemma: string, after: string): Strength | undefined {
  const continued =
    openingLemma === "continuer" ? /^\s*(?:de |d['’])(?=\p{L})(.{0,80})/u.exec(after)?.[1] : undefined;
  if (continued !== undefined) return readOne(continued.toLowerCase().replaceAll("’", "'"), "");
  const own = readOne(openingLemma, after);
  if (!after.startsWith(" et ")) return own;
  const second = /^ et (\p{Ll})(.{0,80})/u.exec(after);
  const opening = second && readOpening(`${second[1]?.toUpperCase()}${second[2]}`);
  if (opening?.form !== "present") return own;
  const other = readOne(lemmatizeOpening(opening.phrase, opening.form), "");
  return other === undefined || (own ?? 0) > other ? own : other;
}
