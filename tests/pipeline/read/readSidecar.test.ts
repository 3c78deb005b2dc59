import { describe, expect, it } from "vitest";
import { parseSidecar } from "../../../pipeline/read/readSidecar.ts";

describe("parseSidecar(text)", () => {
  it.each([
    ["2019-10-10 00:00:00", "2019-10-10"],
    ["21 September 2020", "2020-09-21"],
    ["7 October 2022", "2022-10-07"],
    ["N.A.", undefined],
  ])("reads the date %s", (written, day) => {
    const line = JSON.stringify({ symbol: "A/RES/74/1", adoption_date: written });
    expect(parseSidecar(line).get("A/RES/74/1")?.dateAdopted).toBe(day);
  });

  it("leaves out what says nothing, and lines that are no entries", () => {
    const entry = {
      symbol: "A/RES/74/2 A",
      committee: "Without reference to a Main Committee",
      sponsors: [],
    };
    expect([...parseSidecar(`[]\n\n${JSON.stringify(entry)}\nnull`)]).toEqual([["A/RES/74/2A", {}]]);
  });
});
