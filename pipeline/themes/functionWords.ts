/** The small words of a language that patterns treat apart. */
export interface FunctionWords {
  /** Never asked for and always passed over. */
  readonly articles: ReadonlySet<string>;
  /** Forms that stand for another word: contractions, and words that accents alone keep apart. */
  readonly same: ReadonlyMap<string, string>;
  /** What a word does for an enumeration. */
  readonly roles: ReadonlyMap<string, ListRole>;
}

/** Ends a member of an enumeration; begins one; ends the enumeration. */
export type ListRole = "conjunction" | "preposition" | "clause";

const FRENCH: FunctionWords = {
  articles: new Set(["le", "la", "les", "l'", "un", "une"]),
  same: new Map([
    ["d'", "de"],
    ["du", "de"],
    ["des", "de"],
    ["à", "à"],
    ["au", "à"],
    ["aux", "à"],
    ["où", "où"],
    ["qu'", "que"],
  ]),
  roles: new Map<string, ListRole>([
    ["et", "conjunction"],
    ["ou", "conjunction"],
    ["ni", "conjunction"],
    ["de", "preposition"],
    ["d'", "preposition"],
    ["du", "preposition"],
    ["des", "preposition"],
    ["qui", "clause"],
    ["que", "clause"],
    ["qu'", "clause"],
    ["où", "clause"],
  ]),
};

const ENGLISH: FunctionWords = {
  articles: new Set(["the", "a", "an"]),
  same: new Map(),
  roles: new Map<string, ListRole>([
    ["and", "conjunction"],
    ["or", "conjunction"],
    ["nor", "conjunction"],
    ["who", "clause"],
    ["which", "clause"],
    ["that", "clause"],
    ["where", "clause"],
  ]),
};

const NONE: FunctionWords = { articles: new Set(), same: new Map(), roles: new Map() };

/** The function words of a language by its ISO 639-1 code; empty sets for a language without any. */
export function functionWords(language: string): FunctionWords {
  if (language === "fr") return FRENCH;
  if (language === "en") return ENGLISH;
  return NONE;
}
