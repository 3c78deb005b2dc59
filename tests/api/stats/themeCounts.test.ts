import { describe, expect, it } from "vitest";
import { type ThemeCount, themeCounts, themeTables } from "../../../api/stats/themeCounts.ts";

const count = (theme: string, doc_no: number, role: ThemeCount["role"], numbers: readonly number[]) => {
  const [n = 0, n_named_only = 0, mentions = 0, mentions_outside = 0] = numbers;
  return { theme, doc_no, role, n, n_named_only, mentions, mentions_outside };
};

/** Document 9 mentions drugs in one preambular paragraph only inside names, twice, and in three operative ones. */
const TABLES = themeTables([
  count("drugs", 4, "plain", [1, 1, 1, 0]),
  count("drugs", 9, "operative", [3, 0, 5, 4]),
  count("drugs", 9, "preambular", [1, 1, 2, 0]),
  count("piracy", 9, "operative", [2, 0, 2, 2]),
]);

describe("themeCounts(tables, themes, scope, named)", () => {
  it("adds up the roles of a document, themes in the order asked for", () => {
    expect(themeCounts(TABLES, ["piracy", "drugs"], "body", "include")).toEqual([
      { series: "piracy", doc_no: 9, n: 2, n_named_only: 0, mentions: 2 },
      { series: "drugs", doc_no: 4, n: 1, n_named_only: 1, mentions: 1 },
      { series: "drugs", doc_no: 9, n: 4, n_named_only: 1, mentions: 7 },
    ]);
  });

  it("takes one role alone, and no document without a mention there", () => {
    expect(themeCounts(TABLES, ["drugs"], "preambular", "include")).toEqual([
      { series: "drugs", doc_no: 9, n: 1, n_named_only: 1, mentions: 2 },
    ]);
  });

  it("leaves out what stands in names only, and the mentions there", () => {
    expect(themeCounts(TABLES, ["drugs"], "body", "exclude")).toEqual([
      { series: "drugs", doc_no: 9, n: 3, n_named_only: 0, mentions: 4 },
    ]);
  });

  it("counts nothing for a theme without a mention", () => {
    expect(themeCounts(TABLES, ["firearms"], "body", "include")).toEqual([]);
  });
});
