import { foldWord, lowerWord } from "./foldWord.ts";
import { functionWords } from "./functionWords.ts";

/**
 * A word with case, accents, number and gender levelled, so that its inflections share one key:
 * `Organisées`, `organisé` → `organise`; `fins` → `fin`; `des`, `du`, `d'` → `de`.
 *
 * The key is for comparing only and may be no word. It asks nothing of a tagger or a lexicon; the rules are
 * applied alike to pattern and text, so a rule that is wrong for a word is wrong on both sides.
 *
 * @param language ISO 639-1; words of languages other than fr and en are folded only
 */
export function levelWord(word: string, language: string): string {
  const lower = lowerWord(word);
  return levelFolded(lower, foldWord(lower), language);
}

/** The same of a word that `lowerWord` and `foldWord` have been applied to. */
export function levelFolded(lower: string, folded: string, language: string): string {
  const same = functionWords(language).same.get(lower);
  if (same !== undefined) return same;
  if (language === "fr") return levelFrench(folded);
  if (language === "en") return levelEnglish(folded);
  return folded;
}

/** Feminine endings and what they share with the masculine; the first that fits is used. */
const FRENCH_FEMININE: readonly (readonly [ending: string, level: string])[] = [
  ["euse", "eu"],
  ["trice", "teur"],
  ["ee", "e"],
  ["ive", "if"],
  ["elle", "el"],
  ["enne", "en"],
  ["ere", "er"],
  ["ale", "al"],
  ["ante", "ant"],
  ["ente", "ent"],
  ["aine", "ain"],
  ["ine", "in"],
  ["ue", "u"],
];

function levelFrench(folded: string): string {
  if (folded.length <= 3) return folded;
  const singular = folded.endsWith("aux")
    ? folded.endsWith("eaux")
      ? folded.slice(0, -1)
      : `${folded.slice(0, -2)}l`
    : folded.replace(/[sx]$/, "");
  for (const [ending, level] of FRENCH_FEMININE) {
    if (singular.length > ending.length + 1 && singular.endsWith(ending)) {
      return singular.slice(0, -ending.length) + level;
    }
  }
  return singular;
}

function levelEnglish(folded: string): string {
  if (folded.length <= 3) return folded;
  if (folded.endsWith("ies")) return `${folded.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(folded)) return folded.slice(0, -2);
  return /[^sui]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
