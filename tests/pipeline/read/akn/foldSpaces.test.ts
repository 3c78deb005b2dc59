import { describe, expect, it } from "vitest";
import { foldSpaces } from "../../../../pipeline/read/akn/foldSpaces.ts";

describe("foldSpaces(text)", () => {
  it("leaves one space of every run of white space, and none at the edges", () => {
    expect(foldSpaces("\n\t Point  74 a)\u00a0de\r\n l’ordre \n")).toBe("Point 74 a) de l’ordre");
    expect(foldSpaces(" A/RES/74/1 ")).toBe("A/RES/74/1");
    expect(foldSpaces("12.")).toBe("12.");
    expect(foldSpaces(" \n ")).toBe("");
  });
});
