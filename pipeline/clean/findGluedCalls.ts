import { type CallCandidate, SURE } from "./CallCandidate.ts";

/** A run of digits and what follows it; ordinals, fractions, decimals and file names are none. */
const DIGITS = /(?=\d)(?<!\d)\d{1,7}(?![\d\p{L}°]|[.,/-]\d)/gu;
const YEAR = /^(?:1[89]\d|20[0-6])\d$/u;
/** Four digits after a stroke are a year rather than a number and its note. */
const YEAR_OF_UN = /^(?:19[4-9]|20[0-6])\d$/u;
/** What stands before digits is looked at this far. */
const BEFORE = 40;
/** Words whose number is part of what they name, as no resolution and no year is. */
const REGISTERED = /(?:\bn[o°º]s?|\bNos?\.|\bvol\.|\bp\.)[\s\u00a0]?$/iu;

/** Digits without a space before them that may call a note: `relatifs1`, `Country,1`, `20063`, `66/1819`. */
export function findGluedCalls(text: string, marks: ReadonlySet<string>): readonly CallCandidate[] {
  const found: CallCandidate[] = [];
  for (const { index, 0: digits } of text.matchAll(DIGITS)) {
    if (!endsInMark(digits, marks)) continue;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const end = index + digits.length;
    for (const { mark, weight } of [
      ...weighWhole(before, digits, marks),
      ...weighSplits(before, digits, marks),
    ]) {
      const start = end - mark.length;
      const afterDigit = /\d/u.test(text[start - 1] ?? "");
      found.push({ mark, start, end, style: "glued", weight, afterDigit });
    }
  }
  return found;
}

function endsInMark(digits: string, marks: ReadonlySet<string>): boolean {
  return marks.has(digits.slice(-1)) || marks.has(digits.slice(-2)) || marks.has(digits.slice(-3));
}

interface Weighed {
  readonly mark: string;
  readonly weight: number;
}

/** All of the digits as a mark, after a word or its punctuation. */
function weighWhole(before: string, digits: string, marks: ReadonlySet<string>): readonly Weighed[] {
  if (digits.length > 3 || digits.startsWith("0") || before === "" || !marks.has(digits)) return [];
  const weight = weighPlace(before);
  return weight > 0 ? [{ mark: digits, weight }] : [];
}

function weighPlace(before: string): number {
  if (/[\s\d/(-]/u.test(before.slice(-1))) return 0;
  if (/(?:^|[^\p{L}\d/.])(?:\p{L}+['’-])*\p{L}*\p{Ll}{2}$/u.test(before)) return 9;
  if (/\((?:19|20)\d\d\)$/u.test(before)) return SURE - 1;
  if (/[)\]»”"’]$/u.test(before)) return 8;
  if (/\p{L}$/u.test(before)) return /[\p{L}\d/.]*[\d/.]\p{L}*$/u.test(before) ? 1 : 2;
  if (/(?:\p{L}{2}|[)\]»”"’%])[,;:]$/u.test(before)) return 8;
  if (/(?:\p{Ll}{4}|[)\]»”"’%])\.$/u.test(before)) return 8;
  if (/(?<![\d.,])(?:(?:1[89]\d|20[0-6])\d|\d{1,3}\/\d{1,3})[,;:.]$/u.test(before)) return 8;
  if (/\/[A-Z]*\.?\d{1,3}[,;]$|\d[;:]$|\d{5}[,.]$/u.test(before)) return 6;
  if (/\p{Lu}\p{Ll}+[\s\u00a0]\d{1,3}[,;]$/u.test(before)) return 5;
  return /(?:\d|\p{Lu})[,.]$|%$/u.test(before) ? 1 : 0;
}

/**
 * The end of a number too long for what it is as a mark: `66/1819` is 66/181 and note 9, or 66/18 and note 19, for
 * resolutions have three digits at most; `20063` is 2006 and note 3.
 */
function weighSplits(before: string, digits: string, marks: ReadonlySet<string>): readonly Weighed[] {
  const weighed: Weighed[] = [];
  for (let length = 1; length <= Math.min(3, digits.length - 1); length += 1) {
    const mark = digits.slice(-length);
    const head = digits.slice(0, -length);
    if (mark.startsWith("0") || !marks.has(mark)) continue;
    if (weighed.length === 0 && REGISTERED.test(before)) return [];
    weighed.push({ mark, weight: weighSplit(before, head, digits) });
  }
  return weighed;
}

function weighSplit(before: string, head: string, digits: string): number {
  if (YEAR.test(head) && !/[.,]$/u.test(before)) return SURE + 1;
  if (YEAR_OF_UN.test(digits)) return 0;
  if (/\d\/$/u.test(before)) {
    if (digits.length <= 3) return 1;
    return head.length <= 3 ? SURE : 0.5;
  }
  if (/\/\p{Lu}+\.$/u.test(before)) return 2;
  if (/\p{Lu}\p{Ll}+[\s\u00a0]$/u.test(before)) return 1.5;
  if (digits.length >= 5 || /\p{L}-$/u.test(before)) return 0.8;
  return 0;
}
