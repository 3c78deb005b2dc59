const FUNCTION_WORD =
  /(?:^|[\s'’(])(?:à|au|aux|de|du|des|le|la|les|l['’]|d['’]|un|une|et|ou|ni|par|pour|sur|sous|dans|en|avec|sans|entre|vers|chez|que|qui|dont|ce|ces|cette|son|sa|ses|leur|leurs|the|a|an|of|and|or|to|in|on|for|with|by|from|at|that|which)\s*$/iu;

/** True where a line ends without any punctuation: its sentence goes on. */
export function endsOpen(text: string): boolean {
  if (/\p{L}$/u.test(text.slice(-1))) return true;
  return /[\p{L}\p{N}\p{M}'’\-–—(«“]$/u.test(stripMarks(text).trimEnd().slice(-2));
}

/** True where a line ends a sentence or a clause of a list: full stop, semicolon, colon, question or exclamation mark. */
export function endsClosed(text: string): boolean {
  const bare = stripMarks(text);
  if (/[\p{L},]$/u.test(bare.slice(-1))) return false;
  return /[.;:!?…]["”»)\]*_\s]*$/u.test(bare);
}

/** True where a line ends with a word that must be followed by another one. */
export function endsHanging(text: string): boolean {
  const bare = stripMarks(text);
  return FUNCTION_WORD.test(bare) || /[-–—(«“]\s*$/u.test(bare);
}

/** True where a line starts with a small letter and is no item of a list. */
export function startsLow(text: string): boolean {
  return /^\s*[«“"(*_]*\s*\p{Ll}/u.test(text) && !startsItem(text);
}

/** True where a line starts with the mark of a list's item or of a numbered paragraph. */
export function startsItem(text: string): boolean {
  return /^\s*\*{0,3}(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,3})\)|\d{1,3}\.(?:\s|$)|[-•▪–—*+]\s)/u.test(text);
}

/** Characters at a line's end that are looked at: no word is longer. */
const EDGE = 120;

/** A line's end without what is no part of the sentence: note calls and closing emphasis. */
function stripMarks(text: string): string {
  const end = text.slice(-EDGE).trimEnd();
  if (/[\p{L},;.:]$/u.test(end.slice(-1))) return end;
  return end
    .replace(/(?:<sup>[^<]{1,4}<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹*_\s])+$/u, "")
    .replace(/(?<=(?:[^\d\s]|\d{4})[,;]\s?|\p{L}\.)\d{1,3}$/u, "");
}
