import { describe, expect, it } from "vitest";
import { seriesAddress } from "../../dashboard/seriesAddress.ts";
import { usualFilters } from "./usualFilters.ts";

describe("seriesAddress(asked, filters, csv)", () => {
  it("names the themes and leaves default filters out", () => {
    expect(seriesAddress(["drugs", "piracy"], usualFilters)).toBe(
      "/api/series?themes=drugs%2Cpiracy&by=year",
    );
  });

  it("carries every filter that counts, into the table too", () => {
    const filters = {
      ...usualFilters,
      role: "operative",
      from: 2003,
      to: 2012,
      named: "exclude",
      drafts: "include",
      body: "Sixième Commission",
      session: "74",
      kind: "adopted",
      by: "session",
      textLanguage: "fr",
    } as const;
    const asked =
      "role=operative&from=2003&to=2012&named=exclude&drafts=include&body=Sixi%C3%A8me+Commission&session=74&language=fr&kind=adopted&by=session";
    expect(seriesAddress([], filters)).toBe(`/api/series?${asked}`);
    expect(seriesAddress([], filters, "en")).toBe(`/api/series.csv?${asked}`);
    expect(seriesAddress([], filters, "fr")).toBe(`/api/series.csv?${asked}&csv=fr`);
  });

  it("asks for words as typed, and not for proper names, which words do not know", () => {
    const words = { q: 'climat, "droits de', fold: "false" } as const;
    expect(seriesAddress(words, { ...usualFilters, named: "exclude" })).toBe(
      "/api/series?q=climat%2C+%22droits+de&fold=false&by=year",
    );
  });
});
