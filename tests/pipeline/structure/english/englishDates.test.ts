import { describe, expect, it } from "vitest";
import { isEnglishDate, readEnglishDate } from "../../../../pipeline/structure/english/readEnglishDate.ts";
import { readEnglishOrdinal } from "../../../../pipeline/structure/english/readEnglishOrdinal.ts";

describe("readEnglishDate(text)", () => {
  it("reads the first date written out", () => {
    expect(readEnglishDate("Resolution adopted by the General Assembly on 18 December 2019")).toBe(
      "2019-12-18",
    );
  });

  it("knows no 31 June, and no date without a day", () => {
    expect(readEnglishDate("31 June 2020")).toBeUndefined();
    expect(readEnglishDate("in June 2020")).toBeUndefined();
  });

  it("tells a date that stands alone", () => {
    expect(isEnglishDate("5 January 2023")).toBe(true);
    expect(isEnglishDate("on 5 January 2023")).toBe(false);
  });
});

describe("readEnglishOrdinal(words)", () => {
  it.each([
    ["first", 1],
    ["nineteenth", 19],
    ["twentieth", 20],
    ["Seventy-fourth", 74],
    ["ninety ninth", 99],
    ["resumed", undefined],
    ["seventy-eleventh", undefined],
  ])("reads %s", (words, number) => {
    expect(readEnglishOrdinal(words)).toBe(number);
  });
});
