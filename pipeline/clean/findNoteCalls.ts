import { levelDigits } from "./findNotes.ts";

/** A place in a paragraph that may call a note. */
export interface CallCandidate {
  readonly mark: string;
  /** What goes when it is a call: UTF-16 code units of the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /**
   * `raised`: nothing else is written so; `glued`: digits after a word; `split`: the end of a number too long for
   * what it is; `spaced`: a number after a word, which only the order of notes can tell from others.
   */
  readonly strength: "raised" | "glued" | "split" | "spaced";
  /** A raised number after a digit may also be an exponent. */
  readonly afterDigit: boolean;
}

const RAISED =
  /<sup>\s*(\d{1,3}|\*{1,3})\s*<\/sup>|(?<!\bk?[mcd]?m)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\^\{?(\d{1,3})\}?|\[\^(\d{1,3})\](?!:)/gu;
const GLUED = /(?<![\d/.,-])\d{1,3}(?![\d\p{L}/°]|[.,]\d)/gu;
const YEAR = /(?<![\d/.,-]|\bn[o°º]s?\s?|\bvol\.\s?)((?:1[89]\d|20[0-4])\d)(\d{1,2})(?![\d\p{L}/°]|[.,]\d)/gu;
const SYMBOL = /(?<![\d/.\p{L}])(\d{1,3}\/\d{3})(\d{1,2})(?![\d\p{L}/°])/gu;
const SPACED = /(?<!\s)\s+(\d{1,3})(?=\s*[,;.:)»]|\s{2,}|\s*$)/gu;
const LONGEST_WORD = 40;
/** Words after which a number counts or names something. */
const NUMBERED =
  /^(?:articles?|art|paragraphes?|par|chapitres?|chap|sections?|sect|annexes?|points?|parties?|titres?|tomes?|volumes?|vol|pages?|alinéas?|résolutions?|décisions?|sessions?|numéros?|tableaux?|phases?|objectifs?|programme|horizon|les|des|aux|une|sur|par|dans|vers|entre|environ|quelque|plus|moins|que|est|sont|sous|après|avant|depuis|dès|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|the|and|article|paragraph|chapter|page|volume|table|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** All places of a paragraph that may call a note, in text order; those of one place differ in their marks. */
export function findNoteCalls(text: string): readonly CallCandidate[] {
  const found: CallCandidate[] = [];
  if (!/[\d*⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text)) return found;
  for (const match of text.matchAll(RAISED)) {
    const mark = levelDigits(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
    const place = withSpaces(text, match.index, match.index + match[0].length);
    found.push({ mark, ...place, strength: "raised", afterDigit: /\d/u.test(text[match.index - 1] ?? "") });
  }
  for (const match of text.matchAll(GLUED)) {
    if (!/(?:\p{Ll}{2}|[)»”])$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const end = match.index + match[0].length;
    found.push({ mark: match[0], start: match.index, end, strength: "glued", afterDigit: false });
  }
  for (const match of [...text.matchAll(YEAR), ...text.matchAll(SYMBOL)]) {
    found.push(...splits(match.index, match[1] ?? "", match[2] ?? ""));
  }
  for (const match of text.matchAll(SPACED)) {
    const word = /(?<!\p{L})\p{L}{3,}$/u.exec(
      text.slice(Math.max(0, match.index - LONGEST_WORD), match.index),
    )?.[0];
    if (word === undefined || NUMBERED.test(word)) continue;
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    found.push({
      mark: match[1] ?? "",
      ...withSpaces(text, start, end),
      strength: "spaced",
      afterDigit: false,
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `66/1819` is 66/181 and note 9, or 66/18 and note 19: resolutions have three digits at most; `20063` is 2006 and note 3. */
function splits(at: number, head: string, tail: string): readonly CallCandidate[] {
  const end = at + head.length + tail.length;
  const digits = head + tail;
  const longest = head.includes("/") ? Math.min(3, digits.length - head.indexOf("/") - 2) : tail.length;
  const found: CallCandidate[] = [];
  for (let length = tail.length; length <= longest; length += 1) {
    const mark = digits.slice(-length);
    if (!mark.startsWith("0"))
      found.push({ mark, start: end - length, end, strength: "split", afterDigit: true });
  }
  return found;
}

/** The spaces around a call go with it where they would be left before punctuation or doubled. */
function withSpaces(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && isSpace(text[from - 1])) from -= 1;
  let to = end;
  while (to < text.length && isSpace(text[to])) to += 1;
  if (from === start) return { start, end };
  const next = text[to];
  if (next === undefined || /[,.)]/u.test(next)) return { start: from, end: to };
  return to > end || /[;:»]/u.test(next) ? { start: from, end } : { start, end };
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}
