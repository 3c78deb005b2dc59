import { describe, expect, it } from "vitest";
import { createFormats } from "../../../dashboard/locales/createFormats.ts";

describe("createFormats(language)", () => {
  const fr = createFormats("fr");
  const en = createFormats("en");

  it("writes French numbers with no-break spaces and a decimal comma", () => {
    expect([fr.count(31000), fr.decimal(1.5), fr.percent(8.602)]).toEqual([
      "31\u202f000",
      "1,5",
      "8,6\u00a0%",
    ]);
  });

  it("writes English numbers with commas and a decimal point", () => {
    expect([en.count(31000), en.percent(8.602)]).toEqual(["31,000", "8.6%"]);
    expect([0, 0.0438, 0.0004, 0.05].map(en.percent)).toEqual(["0%", "0.04%", "0.0004%", "0.1%"]);
  });

  it("names languages, and says so where none is known", () => {
    expect([fr.languageName("en"), fr.languageName("und"), en.languageName("und")]).toEqual([
      "anglais",
      "langue inconnue",
      "unknown language",
    ]);
  });

  it("writes a day in words that do not break, in any time zone the same", () => {
    expect([fr.date("2019-12-18"), en.date("2019-12-18")]).toEqual([
      "18\u00a0déc.\u00a02019",
      "18\u00a0Dec\u00a02019",
    ]);
  });

  it("leaves a year alone a year", () => {
    expect(fr.date("2019")).toBe("2019");
  });

  it("sorts accents with their letters", () => {
    expect(["Terrorisme", "Émeutes", "Drogues"].sort(fr.compare)).toEqual([
      "Drogues",
      "Émeutes",
      "Terrorisme",
    ]);
  });
});
