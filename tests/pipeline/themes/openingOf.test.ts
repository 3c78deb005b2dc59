import { describe, expect, it } from "vitest";
import { openingOf } from "../../../pipeline/themes/openingOf.ts";
import type { OneToken } from "../../../pipeline/themes/Pattern.ts";
import { parsePattern } from "../../../pipeline/themes/parsePattern.ts";

/** What the opening of a French pattern asks for, as words. */
function open(text: string) {
  const { firsts, seconds } = openingOf(parsePattern(text, "fr"));
  return [firsts.map(show), seconds?.map(show)];
}

function show(token: OneToken): string {
  if (token.kind === "word") return token.shown;
  if (token.kind === "prefix") return `${token.beginning}*`;
  if (token.kind === "exact") return token.form;
  return token.kind === "mark" ? token.text : "any";
}

describe("openingOf(pattern)", () => {
  it("asks for the first two words, articles passed over", () => {
    expect(open("lutte contre la drogue")).toEqual([["lutte"], ["contre"]]);
    expect(open("la lutte")).toEqual([["lutte"], undefined]);
  });

  it("asks for one of several where the pattern leaves a choice", () => {
    expect(open("lutte|combat contre|avec arme")).toEqual([
      ["lutte", "combat"],
      ["contre", "avec"],
    ]);
    expect(open("grande? criminalité organisée")).toEqual([
      ["grande", "criminalité"],
      ["criminalité", "organisée"],
    ]);
  });

  it("asks for no second word where a match may have one, or where anything may follow", () => {
    expect(open("piraterie maritime?")).toEqual([["piraterie"], undefined]);
    expect(open("trafic [3] drogue | drogue dure")).toEqual([["trafic", "drogue"], undefined]);
  });
});
