/** A resolution's or decision's number as a text writes it. */
export interface CitedNumber {
  /** UTF-16 code units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** `74/177`, `S-30/1`, with its letters: ` B`, ` A et B`. */
  readonly assembly?: string;
  readonly parts?: string;
  /** `2012/12`. */
  readonly council?: string;
  /** `1373 (2001)`. */
  readonly security?: string;
  /** `217 A (III)`. */
  readonly early?: string;
}

const NUMBER =
  /(?=[\dES])(?<![\p{L}\p{N}/.,-])(?:(?<assembly>(?:ES-|S-)?\d{1,3}\/\d{1,3})(?<parts>(?: [A-Z](?![\p{L}'’-])(?:(?:,| et| à| and| to) [A-Z](?![\p{L}'’-]))*)?)|(?<council>(?:19|20)\d\d\/\d{1,3})|(?<security>\d{1,4} \((?:19[4-9]|20)\d\d?\))|(?<early>\d{1,4}(?: [A-Z])? \((?:E?S-)?[IVXLC]+\)))(?![\p{L}\p{N}/])/gu;

const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December";
/** What may stand between a number and the next one of its list, and between the last one and the organ's name. */
const ASIDE = `(?:\\s|,|;|et(?!\\p{L})|à(?!\\p{L})|and(?!\\p{L})|to(?!\\p{L})|(?:en date )?(?:du|des|of|dated) \\d{1,2}(?:er)? (?:${MONTHS}) \\d{4}|\\d{4}|annexe?s?(?: [IVX]+)?|(?:intitulée?s?|entitled)? ?[«“][^»”]{0,300}[»”])*`;
const BETWEEN = new RegExp(`^${ASIDE}$`, "u");
const BEHIND = new RegExp(`^${ASIDE}`, "u");

/** The numbers of a text in lists: what is said of one of them ("ses résolutions", "du Conseil") is said of all. */
export function listNumbers(text: string): readonly (readonly CitedNumber[])[] {
  const lists: CitedNumber[][] = [];
  for (const match of text.matchAll(NUMBER)) {
    const one = {
      start: match.index,
      end: match.index + match[0].length,
      written: match[0],
      ...match.groups,
    };
    const before = lists.at(-1)?.at(-1);
    if (before !== undefined && BETWEEN.test(text.slice(before.end, one.start))) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists;
}

/** Where dates, titles and annexes behind a list's last number end. */
export function endOfAside(text: string, end: number): number {
  return end + (BEHIND.exec(text.slice(end, end + 400))?.[0].length ?? 0);
}
