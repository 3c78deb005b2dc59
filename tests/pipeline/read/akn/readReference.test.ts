import { describe, expect, it } from "vitest";
import { readReference } from "../../../../pipeline/read/akn/readReference.ts";

describe("readReference(href)", () => {
  it.each([
    ["https://undocs.org/fr/A/RES/46/152", "A/RES/46/152"],
    ["https://undocs.org/A/RES/75/245b", "A/RES/75/245 B"],
    ["https://undocs.org/en/A/RES/3357(XXIX)", "A/RES/3357 (XXIX)"],
    ["https://undocs.org/fr/A/RES/217a(iii)", "A/RES/217 A (III)"],
    ["https://undocs.org/fr/A/RES/1874(S-IV)", "A/RES/1874 (S-IV)"],
    ["https://undocs.org/en/S/RES/1373(2001)", "S/RES/1373 (2001)"],
    ["https://undocs.org/fr/A/74/6%20(Sect.%201)", "A/74/6 (Sect. 1)"],
    ["https://undocs.org/fr/A/hrc/RES/43/24", "A/HRC/RES/43/24"],
    ["https://undocs.org/fr/E/CN.15/2019/5", "E/CN.15/2019/5"],
  ])("reads %s as %s", (href, symbol) => {
    expect(readReference(href)).toBe(symbol);
  });

  it.each([
    "https://undocs.org/fr/A/RES/74/255a-b",
    "https://example.org/A/RES/46/152",
    "https://undocs.org/fr/",
    "#footnote",
    "https://undocs.org/fr/%E0%A4%A",
  ])("names no document for %s", (href) => {
    expect(readReference(href)).toBeUndefined();
  });
});
