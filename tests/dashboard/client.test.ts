import { describe, expect, it } from "vitest";
import { seriesAddress } from "../../dashboard/client.ts";
import { DEFAULT_STATE } from "../../dashboard/state.ts";

describe("seriesAddress(themes, filters, csv)", () => {
  it("names the themes and leaves default filters out", () => {
    expect(seriesAddress(["drugs", "piracy"], DEFAULT_STATE)).toBe(
      "/api/series?themes=drugs%2Cpiracy&by=year",
    );
  });

  it("carries every filter that counts, into the table too", () => {
    const filters = { role: "operative", from: 2003, to: 2012, named: "exclude", drafts: "include" } as const;
    const asked = "role=operative&from=2003&to=2012&named=exclude&drafts=include&by=year";
    expect(seriesAddress([], filters)).toBe(`/api/series?${asked}`);
    expect(seriesAddress([], filters, "en")).toBe(`/api/series.csv?${asked}`);
    expect(seriesAddress([], filters, "fr")).toBe(`/api/series.csv?${asked}&csv=fr`);
  });
});
