import { describe, expect, it } from "vitest";
import { isAddressLine } from "../../../pipeline/clean/isAddressLine.ts";
import { isRule } from "../../../pipeline/clean/isRule.ts";
import { splitLines } from "../../../pipeline/clean/Line.ts";
import { cleanText } from "./cleanText.ts";

const holding = (test: (line: ReturnType<typeof splitLines>[number]) => boolean, texts: readonly string[]) =>
  texts.filter((text) => splitLines(text).some(test));

describe("isRule(line)", () => {
  it("tells a drawn line from dashes in a text", () => {
    const rules = ["________", "  ---  ", "***", "* * *", "====", "———", "|---|:--|", "| -- | -- |"];
    expect(holding(isRule, [...rules, "--", "a ---", "— Oui", "*mot*", "1 2 3", "| a |", "|-|"])).toEqual(
      rules,
    );
  });
});

describe("isAddressLine(line)", () => {
  it("tells a line of nothing but addresses", () => {
    const lines = ["https://undocs.org/fr/A/74/400", "  www.un.org https://un.org/a", "<http://a.org>"];
    expect(holding(isAddressLine, [...lines, "Voir https://un.org", "https://un.org et la suite"])).toEqual(
      lines,
    );
  });
});

it("cleaning takes rules and addresses out between a sentence’s halves, and records them", () => {
  const { paragraphs, changes } = cleanText(
    "Prie les États de\n\n_____\n\nhttps://un.org/a\n\nmesurer les eaux.",
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(["Prie les États de mesurer les eaux."]);
  expect(
    changes.flatMap(({ rule, before }) => (rule.startsWith("take-out") ? [[rule, before]] : [])),
  ).toEqual([
    ["take-out-rule", "_____"],
    ["take-out-address", "https://un.org/a"],
  ]);
});
