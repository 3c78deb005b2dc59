import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../pipeline/store/foldText.ts";

describe("foldText(text)", () => {
  it.each([
    ["État", "etat"],
    ["DÉLICTUEUSES", "delictueuses"],
    ["l’œuvre", "l'oeuvre"],
    ["Œuvre", "oeuvre"],
    ["Çà", "ca"],
    ["İstanbul", "istanbul"],
    ["non‑violence", "non-violence"],
    ["1er", "1er"],
    ["Ελλάδα", "ελλαδα"],
    ["中国", "中国"],
  ])("takes %s for %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("makes composed and decomposed text alike, and folds once for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
