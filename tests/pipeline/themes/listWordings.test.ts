import { describe, expect, it } from "vitest";
import { listWordings } from "../../../pipeline/themes/listWordings.ts";
import { mentions } from "./oneTheme.ts";

describe("listWordings(matches, themeId)", () => {
  it("counts wordings, the most frequent first, and those inside names apart", () => {
    const theme = { patterns: ["terrorisme", "antiterroriste"], names: ["Comité contre le terrorisme"] };
    const found = mentions(theme, "antiterroriste ; terrorisme ; le Comité contre le terrorisme");
    expect(listWordings(found, "sample")).toEqual([
      { wording: "terrorisme", n: 2, nNamed: 1 },
      { wording: "antiterroriste", n: 1, nNamed: 0 },
    ]);
    expect(listWordings(found, "another")).toEqual([]);
  });
});
