import { describe, expect, it } from "vitest";
import { createWordTable } from "../../../pipeline/clean/createWordTable.ts";

/** The words of a text as a fresh table tells them, and whether it tells their places. */
function scanned(text: string) {
  const table = createWordTable(() => true);
  const words: (string | undefined)[] = [];
  const arePlaced = table.scan(text, (word) => words.push(table.words[word]?.text));
  return { words, arePlaced };
}

describe("createWordTable(knowsWord).scan(text, visit)", () => {
  it("visits the words in small letters, in order, with their places", () => {
    const table = createWordTable((word) => word === "état");
    const places: string[] = [];
    const text = "L’État, l’ÉTAT et Œuvre-clé 3e";
    table.scan(text, (_, start, end) => places.push(text.slice(start, end)));
    expect(places).toEqual(["L", "État", "l", "ÉTAT", "et", "Œuvre", "clé", "e"]);
    expect(scanned(text).words).toEqual(["l", "état", "l", "état", "et", "œuvre", "clé", "e"]);
    expect(table.words[table.find("état")]?.isKnown).toBe(true);
    expect(table.find("ÉTAT")).toBe(-1);
  });

  it("tells the words of letters that are in no table, without places", () => {
    for (const text of ["ΛΟΓΟΣ και λόγος", "İstanbul et Ankara", "会议 et 𝒜𝒷 fin"])
      expect(scanned(text)).toEqual({
        words: text.toLowerCase().match(/\p{L}+/gu),
        arePlaced: false,
      });
  });

  it("keeps words apart that were made to have one hash", () => {
    let words = [""];
    for (let i = 0; i < 6; i += 1) words = words.flatMap((word) => [`${word}aé`, `${word}em`]);
    const table = createWordTable(() => false);
    const numbers: number[] = [];
    table.scan([...words, ...words].join(" "), (word) => numbers.push(word));
    expect(new Set(numbers).size).toBe(64);
    expect(numbers.slice(64)).toEqual(numbers.slice(0, 64));
    expect(words.map((word) => table.find(word))).toEqual(numbers.slice(0, 64));
  });
});

describe("createWordTable(knowsWord).findJoined(left, right)", () => {
  it("finds the word that two make together where a text had it", () => {
    const table = createWordTable(() => true);
    table.scan("droi ts droits ob", () => undefined);
    const [left, right] = [table.find("droi"), table.find("ts")];
    expect(table.words[table.findJoined(left, right)]?.text).toBe("droits");
    expect(table.findJoined(table.find("ob"), right)).toBe(-1);
  });
});
