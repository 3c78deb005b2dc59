const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january", "janv", "jan"],
  ["fevrier", "february", "fevr", "fev", "feb"],
  ["mars", "march", "mar"],
  ["avril", "april", "avr", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "july", "juil", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["decembre", "december", "dec"],
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const YEAR = "(1\\d{3}|20\\d{2})";
const NAME = "(\\p{L}+)\\.?";

interface Day {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

/** Ways to write a date, each with how its parts are read; the whole cell has to be the date. */
const WAYS: readonly (readonly [RegExp, (parts: readonly string[]) => Day | undefined])[] = [
  // 2019, 2019.0 of programs that know numbers only, 2019-12, 2019-12-18, with a time of day
  [new RegExp(`^${YEAR}(?:\\.0)?$`, "u"), ([year = ""]) => ({ year })],
  [new RegExp(`^${YEAR}[-/](\\d{1,2})$`, "u"), ([year = "", month]) => ({ year, month: Number(month) })],
  [
    new RegExp(`^${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t ]\\d{1,2}:\\d\\d.*)?$`, "u"),
    ([year = "", , month, day]) => ({ year, month: Number(month), day: Number(day) }),
  ],
  [
    new RegExp(`^${YEAR}(\\d\\d)(\\d\\d)$`, "u"),
    ([year = "", month, day]) => ({ year, month: Number(month), day: Number(day) }),
  ],
  // 18 décembre 2019, 1er mai 2019, mercredi 18 déc. 2019, 18th of December 2019
  [
    new RegExp(`^(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?${NAME}[ -],? ?${YEAR}$`, "u"),
    ([day, name = "", year = ""]) => named(year, name, Number(day)),
  ],
  // December 18, 2019, Wednesday, Dec. 18th 2019
  [
    new RegExp(`^(?:\\p{L}+\\.?,? )?${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}$`, "u"),
    ([name = "", day, year = ""]) => named(year, name, Number(day)),
  ],
  [new RegExp(`^${NAME},? ${YEAR}$`, "u"), ([name = "", year = ""]) => named(year, name)],
  // 12/2019; 18/12/2019 and 12/18/2019, which may be two days
  [new RegExp(`^(\\d{1,2})[-/.]${YEAR}$`, "u"), ([month, year = ""]) => ({ year, month: Number(month) })],
  [
    new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}(?: \\d{1,2}:\\d\\d.*)?$`, "u"),
    ([first, , second, year = ""]) => ordered(year, Number(first), Number(second)),
  ],
];

/**
 * The date that somebody wrote into a cell or field, as an ISO day, month or year.
 *
 * Of `04/05/2019`, which may be a day of April or of May, the year is what is certain. A spreadsheet's day number is
 * no date, nor is a year before 1000 or after 2099.
 *
 * @returns `2019-12-18`, `2019-12`, `2019`; undefined where the cell is no date of the calendar
 */
export function readGivenDate(written: string): string | undefined {
  const level = written.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
  for (const [way, read] of WAYS) {
    const parts = way.exec(level);
    const day = parts === null ? undefined : read(parts.slice(1));
    if (day !== undefined) return format(day);
  }
  return undefined;
}

function named(year: string, name: string, day?: number): Day | undefined {
  const month = NUMBER_OF.get(name);
  if (month === undefined) return undefined;
  return { year, month, ...(day !== undefined && { day }) };
}

function ordered(year: string, first: number, second: number): Day | undefined {
  if (first === second || (second <= 12 && first > 12)) return { year, month: second, day: first };
  if (first <= 12 && second > 12) return { year, month: first, day: second };
  return first > 0 && first <= 12 && second > 0 && second <= 12 ? { year } : undefined;
}

function format({ year, month, day }: Day): string | undefined {
  if (month === undefined) return year;
  if (month < 1 || month > 12) return undefined;
  const iso = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return iso;
  const daysIn = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day >= 1 && day <= daysIn ? `${iso}-${String(day).padStart(2, "0")}` : undefined;
}
