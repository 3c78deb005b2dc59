import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ThemeMatch } from "../../../pipeline/themes/Theme.ts";
import { material } from "../../material.ts";
import { frenchAnalyser } from "../language/frenchModel.ts";
import { shippedThemes } from "./shippedThemes.ts";

const Gold = z.object({
  symbol: z.string(),
  paragraphs: z.array(z.object({ n: z.number(), role: z.string(), text: z.string() })),
  themes: z.record(
    z.string(),
    z.object({
      paragraph_numbers: z.array(z.number()),
      only_in_names_of_treaties_or_bodies: z.array(z.number()),
      borderline_not_counted: z.array(z.number()),
    }),
  ),
});

const RENAMED = new Map([
  ["wildlife_environment", "environmental-crime"],
  ["money_laundering_iff", "illicit-finance"],
  ["violence_women_children", "violence-women-children"],
  ["prisons_detainees", "prisons"],
]);

const folder = material("data", "gold");
const golds =
  folder === undefined
    ? []
    : readdirSync(folder).map((name) => Gold.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
const cases = golds.flatMap((gold) =>
  Object.keys(gold.themes).map((name) => ({ gold, symbol: gold.symbol, name })),
);
const french = folder === undefined ? undefined : await frenchAnalyser();

describe.skipIf(folder === undefined)("the shipped themes against texts read by hand", () => {
  it("has sixteen themes of two texts to agree with", () => {
    expect(cases).toHaveLength(32);
  });

  it.each(cases)("finds the paragraphs of $name in $symbol", ({ gold, name }) => {
    const truth = gold.themes[name];
    const id = RENAMED.get(name) ?? name.replaceAll("_", "-");
    expect(shippedThemes.themes.map((theme) => theme.id)).toContain(id);
    const wrong = gold.paragraphs
      .filter(({ role }) => role === "preambular" || role === "operative")
      .filter(({ n }) => !truth?.borderline_not_counted.includes(n))
      .flatMap(({ n, text }) => {
        const found = french === undefined ? [] : shippedThemes.match(text, french.analyse(text), "fr");
        const own = found.filter(({ themeId }) => themeId === id);
        const expected = !truth?.paragraph_numbers.includes(n)
          ? "nothing"
          : truth.only_in_names_of_treaties_or_bodies.includes(n)
            ? "names only"
            : "substance";
        const got = kindOf(own);
        return got === expected
          ? []
          : [`${n}: ${got} instead of ${expected}: ${own.map(({ wording }) => wording)} in ${text}`];
      });
    expect(wrong).toEqual([]);
  });
});

function kindOf(mentions: readonly ThemeMatch[]): "nothing" | "names only" | "substance" {
  if (mentions.length === 0) return "nothing";
  return mentions.every(({ namedIn }) => namedIn !== undefined) ? "names only" : "substance";
}
