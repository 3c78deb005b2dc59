import { describe, expect, it } from "vitest";
import { dateFromName } from "../../../pipeline/structure/dateFromName.ts";

describe("dateFromName(name)", () => {
  it.each([
    ["1789-Washington.txt", "1789", 1789],
    ["discours_2019-12-18.txt", "2019-12-18", 2019],
    ["20191218 note.md", "2019-12-18", 2019],
    ["2019.txt", "2019", 2019],
    ["rapport 2020 (2020).txt", "2020", 2020],
  ])("reads %s as %s", (name, date, year) => {
    expect(dateFromName(name)).toEqual({ date, dateSource: "file name", year });
  });

  it.each([
    "notes.txt",
    "1998 to 2004.txt",
    "000_c9421d7533de5a86.txt",
    "A_RES_74_177.txt",
    "page 12345.txt",
    "3019.txt",
    "c2031d.txt",
  ])("makes nothing up for %s", (name) => {
    expect(dateFromName(name)).toEqual({});
  });

  it("takes the year alone where the day is no day of the calendar", () => {
    expect(dateFromName("2019-02-31.txt")).toEqual({ date: "2019", dateSource: "file name", year: 2019 });
  });
});
