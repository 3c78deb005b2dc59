const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTHS.join("|")})\\s+(1[789]\\d\\d|20\\d\\d)(?!\\d)`,
  "iu",
);

/** The first English date written out as the UN does it, as an ISO day: `18 December 2019` → `2019-12-18`. */
export function readEnglishDate(text: string): string | undefined {
  const [, day = "", month = "", year = ""] = DATE.exec(text) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > daysIn(Number(year), number)) return undefined;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** True for a text that is a date and nothing else. */
export function isEnglishDate(text: string): boolean {
  return readEnglishDate(text) !== undefined && text.replace(DATE, "").trim() === "";
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
