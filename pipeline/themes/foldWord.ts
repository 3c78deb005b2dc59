const APOSTROPHES = /[\u2019\u02bc\u2018\u00b4`]/g;
const HYPHENS = /[\u2010\u2011]/g;

/** A word in lower case, composed, with straight apostrophes and plain hyphens; accents are kept. */
export function lowerWord(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replaceAll("\u00ad", "");
}

/** A word in lower case without accents: `Énergie` → `energie`, `cœur` → `coeur`. */
export function foldWord(word: string): string {
  return lowerWord(word).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
}
