import { describe, expect, it } from "vitest";
import { createWordTable } from "../../../api/search/createWordTable.ts";
import { foldText } from "../../../pipeline/store/foldText.ts";

function tableOf(words: readonly string[]) {
  const table = createWordTable(foldText);
  words.forEach((word, index) => {
    table.add(index + 1, word, foldText(word));
  });
  return table;
}

describe("createWordTable(fold)", () => {
  it("finds the words that are folded alike, in the order of their letters in UTF-8", () => {
    const table = tableOf(["état", "eau", "Etat", "ÉTAT", "l’", "𝒆tat"]);
    expect(table.find("etat")).toEqual([
      { id: 3, word: "Etat" },
      { id: 4, word: "ÉTAT" },
      { id: 1, word: "état" },
    ]);
    expect(table.find("l'")).toEqual([{ id: 5, word: "l’" }]);
    expect(table.find("étang")).toEqual([]);
  });

  it("finds nothing in an empty table", () => {
    expect(createWordTable(foldText).find("eau")).toEqual([]);
  });

  it("tells many words apart, those of one hash too", () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `mot${index.toString(36)}`);
    const table = tableOf(words);
    expect(words.every((word, index) => table.find(word).every(({ id }) => id === index + 1))).toBe(true);
    expect(words.every((word) => table.find(word).length === 1)).toBe(true);
    // FNV-1a gives both 1582148253.
    expect(tableOf(["costarring", "liquid"]).find("liquid")).toEqual([{ id: 2, word: "liquid" }]);
  });
});
