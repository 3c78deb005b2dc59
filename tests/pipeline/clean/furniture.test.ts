import { describe, expect, it } from "vitest";
import { cleanText, paragraphsOf } from "./cleanText.ts";

describe("findFurniture(lines) and findRunningHeads(lines, furniture)", () => {
  const page = (n: number, text: string) =>
    `${text}\n\n${n}/3 21-04567\n\nA/RES/70/999\nProtection des sources et des rivières\n\n`;

  it("take out a foot, a symbol and a running head in mid-sentence", () => {
    const text = `70/999. Protection des sources et des rivières alpines\n\nPrend note.\n\nSe félicite.\n\nDécide.\n\n${page(1, "Prie les États de")}mesurer les eaux.\n\n${page(2, "Les prie de")}les garder.`;
    expect(paragraphsOf(text).slice(-2)).toEqual([
      "Prie les États de mesurer les eaux.",
      "Les prie de les garder.",
    ]);
    expect(cleanText(text).changes.filter(({ rule }) => rule === "take-out-page-furniture")).toHaveLength(6);
  });

  it("take a running head that comes but once where it says the title again", () => {
    const text = `Protection des sources et des rivières alpines\n\nPrend note.\n\nDécide.\n\n${page(1, "Prie les États de")}mesurer les eaux.`;
    expect(paragraphsOf(text)).toEqual([
      "Protection des sources et des rivières alpines",
      "Prend note.",
      "Décide.",
      "Prie les États de mesurer les eaux.",
    ]);
  });

  it("leave a line below a foot that is no head", () => {
    expect(paragraphsOf("Une page.\n\n1/2 21-04567\n\nLa page suivante.")).toEqual([
      "Une page.",
      "La page suivante.",
    ]);
  });

  it("leave a symbol that stands on a line of its own, and comes once", () => {
    expect(paragraphsOf("A/RES/70/999\n\nUne page.")).toEqual(["A/RES/70/999", "Une page."]);
  });
});
