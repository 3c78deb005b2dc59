import { describe, expect, it } from "vitest";
import { readAkn } from "../../pipeline/read/akn/readAkn.ts";
import type { MarkedSource } from "../../pipeline/read/SourceDocument.ts";
import { uniform } from "../api/stats/random.ts";
import { madeResolution } from "../pipeline/read/akn/madeResolution.ts";
import { RECIPES, type Recipe } from "./Recipe.ts";
import { renderDamaged } from "./renderDamaged.ts";

const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, "");

describe("renderDamaged(source, recipe, random)", () => {
  const [source] = [...readAkn("74_1_F.xml", new TextEncoder().encode(madeResolution()))];
  if (source === undefined) throw new Error("the made resolution is read");

  it("gives the same text for the same numbers", () => {
    for (const recipe of RECIPES)
      expect(renderDamaged(source, recipe, uniform(1))).toBe(renderDamaged(source, recipe, uniform(1)));
  });

  it("keeps every letter of every paragraph, in order", () => {
    const quiet: Recipe = {
      name: "quiet",
      width: 40,
      between: "both",
      calls: "superscript",
      rule: "none",
      furniture: "none",
    };
    const printed = letters(renderDamaged({ ...source, notes: [] }, quiet, uniform(1)));
    expect(printed).toBe(letters(source.paragraphs.map(({ text }) => text).join("")));
  });

  it("cuts lines at the width", () => {
    const recipe: Recipe = {
      name: "narrow",
      width: 40,
      between: "both",
      calls: "glued",
      rule: "none",
      furniture: "none",
    };
    const lines = renderDamaged(source, recipe, uniform(1)).split("\n");
    expect(Math.max(...lines.map((line) => line.trim().length))).toBeLessThanOrEqual(40);
  });

  it("prints each note once, at the foot of the page that calls it", () => {
    const noted: MarkedSource = {
      ...source,
      paragraphs: [
        { role: "preambular", text: "Rappelant sa résolution,", noteCalls: [{ mark: "1", at: 23 }] },
      ],
      notes: [{ mark: "1", text: "Résolution 1/1." }],
    };
    const recipe: Recipe = {
      name: "page",
      between: "blank line",
      calls: "glued",
      rule: "---",
      furniture: "none",
    };
    expect(renderDamaged(noted, recipe, uniform(1))).toBe(
      "Rappelant sa résolution1,\n\n---\n\n1 Résolution 1/1.\n\n",
    );
  });
});
