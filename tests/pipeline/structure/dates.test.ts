import { describe, expect, it } from "vitest";
import { isDate, readDate } from "../../../pipeline/structure/readDate.ts";
import { readOrdinal, readSession, yearOfSession } from "../../../pipeline/structure/readSession.ts";

describe("readDate(text)", () => {
  it("reads the first date written out", () => {
    expect(readDate("adoptée par l’Assemblée générale le 18 décembre 2019")).toBe("2019-12-18");
    expect(readDate("du 1er juin 2012 au 3 juillet 2013")).toBe("2012-06-01");
    expect(readDate("2 août 2003")).toBe("2003-08-02");
  });

  it("refuses a day that the month does not have", () => {
    expect(readDate("31 février 2019")).toBeUndefined();
    expect(readDate("29 février 2019")).toBeUndefined();
    expect(readDate("29 février 2020")).toBe("2020-02-29");
  });

  it("tells a date from a sentence with a date", () => {
    expect(isDate("4 février 2004")).toBe(true);
    expect(isDate("le 4 février 2004")).toBe(false);
  });
});

describe("readSession(line) and readOrdinal(words)", () => {
  it.each([
    ["Première session", 1],
    ["Seizième session", 16],
    ["Vingt et unième session", 21],
    ["Trentième session", 30],
    ["Cinquante-huitième session", 58],
    ["Soixantième session", 60],
    ["Soixante-dixième session", 70],
    ["Soixante et onzième session", 71],
    ["Soixante-quatorzième session", 74],
    ["Soixante-dix-septième session", 77],
    ["Quatre-vingtième session", 80],
    ["Quatre-vingt-unième session", 81],
  ])("reads %s", (line, session) => {
    expect(readSession(line)).toBe(session);
  });

  it("reads nothing else", () => {
    expect(readSession("Point 106 de l’ordre du jour")).toBeUndefined();
    expect(readOrdinal("Commission")).toBeUndefined();
  });
});

describe("yearOfSession(session)", () => {
  it("is the year in which the session begins", () => {
    expect([58, 67, 74].map(yearOfSession)).toEqual([2003, 2012, 2019]);
  });
});
