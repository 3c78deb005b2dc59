const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

const DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er)?\\s+(${MONTHS.join("|")})\\s+(1[89]\\d\\d|20\\d\\d)(?!\\d)`,
  "iu",
);

/** The first French date written out in a text, as an ISO day: `18 décembre 2019` → `2019-12-18`. */
export function readDate(text: string): string | undefined {
  const [, day = "", month = "", year = ""] = DATE.exec(text.normalize("NFC")) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > daysIn(Number(year), number)) return undefined;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** True for a text that is a date and nothing else. */
export function isDate(text: string): boolean {
  return readDate(text) !== undefined && text.replace(DATE, "").trim() === "";
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
