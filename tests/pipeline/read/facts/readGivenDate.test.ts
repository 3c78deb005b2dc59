import { describe, expect, it } from "vitest";
import { readGivenDate } from "../../../../pipeline/read/facts/readGivenDate.ts";

describe("readGivenDate(written)", () => {
  it.each([
    ["2019-12-18", "2019-12-18"],
    ["2019-12-18T10:30:00Z", "2019-12-18"],
    ["2019-12-18 00:00:00", "2019-12-18"],
    ["2019/1/8", "2019-01-08"],
    ["20191218", "2019-12-18"],
    ["2019-12", "2019-12"],
    ["12/2019", "2019-12"],
    ["2019", "2019"],
    ["2019.0", "2019"],
    [" 1789 ", "1789"],
  ])("reads figures: %s", (written, date) => {
    expect(readGivenDate(written)).toBe(date);
  });

  it.each([
    ["18 décembre 2019", "2019-12-18"],
    ["mercredi 18 déc. 2019", "2019-12-18"],
    ["1er août 1914", "1914-08-01"],
    ["DÉCEMBRE 2019", "2019-12"],
    ["fe\u0301vrier 2020", "2020-02"],
    ["December 18, 2019", "2019-12-18"],
    ["Wednesday, December 18th, 2019", "2019-12-18"],
    ["18 December 2019", "2019-12-18"],
    ["18th of December 2019", "2019-12-18"],
    ["18-Dec-2019", "2019-12-18"],
    ["Sept. 2020", "2020-09"],
  ])("reads months by name, in French and English: %s", (written, date) => {
    expect(readGivenDate(written)).toBe(date);
  });

  it("takes day and month from figures only where there is one way to read them", () => {
    expect(readGivenDate("18/12/2019")).toBe("2019-12-18");
    expect(readGivenDate("12/18/2019")).toBe("2019-12-18");
    expect(readGivenDate("18.12.2019")).toBe("2019-12-18");
    expect(readGivenDate("05/05/2019")).toBe("2019-05-05");
    expect(readGivenDate("04/05/2019")).toBe("2019");
  });

  it.each([
    "43817",
    "999",
    "0800-01-01",
    "2150",
    "2019-13",
    "2019-02-29",
    "30/02/2019",
    "13/13/2019",
    "00/05/2019",
    "2019.5",
    "18 brumaire 2019",
    "about 2019",
    "2019-2020",
    "n. d.",
    "",
  ])("refuses what is no date, or none of the calendar: %s", (written) => {
    expect(readGivenDate(written)).toBeUndefined();
  });
});
