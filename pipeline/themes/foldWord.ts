const APOSTROPHES = /[\u2019\u02bc\u2018\u00b4`]/g;
const HYPHENS = /[\u2010\u2011]/g;
/** Words that are as they should be already. */
const PLAIN = /^[a-z0-9'-]*$/;

/** A word in lower case, composed, with straight apostrophes and plain hyphens; accents are kept. */
export function lowerWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replaceAll("\u00ad", "");
}

/** A word in lower case without accents: `Énergie` → `energie`, `cœur` → `coeur`. */
export function foldWord(word: string): string {
  const lower = lowerWord(word);
  if (PLAIN.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
}
