import type { Metadata } from "./StructuredDocument.ts";

/**
 * Places a text in time by its file name, where nothing better is known: `2019-12-18 Report.txt`, `1789-Washington.txt`.
 *
 * @returns date, source `file name` and year; nothing if the name holds no day or year from 1000 to 2099 that stands
 *   alone, or several different years
 */
export function dateFromName(name: string): Pick<Metadata, "date" | "dateSource" | "year"> {
  const day =
    /(?<![\p{L}\d])(1\d{3}|20\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\p{L}\d])/u.exec(name);
  if (day !== null) {
    const [, year = "", , month = "", date = ""] = day;
    const iso = `${year}-${month}-${date}`;
    if (isCalendarDay(iso)) return { date: iso, dateSource: "file name", year: Number(year) };
  }
  const years = new Set(name.match(/(?<![\p{L}\d])(1\d{3}|20\d{2})(?![\p{L}\d])/gu));
  const [year] = years;
  if (year === undefined || years.size > 1) return {};
  return { date: year, dateSource: "file name", year: Number(year) };
}

function isCalendarDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
