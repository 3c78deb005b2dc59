import { describe, expect, it } from "vitest";
import { wordingTable } from "../../../dashboard/pages/wordingTable.ts";

const row = (period: string, wording: string, n: number, n_named_only = 0) => ({
  series: "cybercrime",
  period,
  wording,
  n,
  n_named_only,
  mentions: n,
});

describe("wordingTable(rows, periods)", () => {
  const lines = wordingTable(
    [
      row("2019", "cybercriminalité", 10),
      row("2012", "cybercriminalité", 2),
      row("2019", "actes commis sur internet", 1),
      row("2003", "exploitation des technologies", 1),
      row("2003", "convention sur la cybercriminalité", 3, 3),
    ],
    ["2003", "2012", "2019"],
  );

  it("puts the oldest wording first, and names last", () => {
    expect(lines.map(({ wording }) => wording)).toEqual([
      "exploitation des technologies",
      "cybercriminalité",
      "actes commis sur internet",
      "convention sur la cybercriminalité",
    ]);
  });

  it("has a cell for each period, 0 where the wording is absent", () => {
    expect(lines[1]?.cells.map(({ n }) => n)).toEqual([0, 2, 10]);
  });

  it("tells which wordings stand only inside proper names", () => {
    expect(lines.map(({ namedOnly }) => namedOnly)).toEqual([false, false, false, true]);
  });
});
