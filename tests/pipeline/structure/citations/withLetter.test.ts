import { describe, expect, it } from "vitest";
import { withLetter } from "../../../../pipeline/structure/citations/withLetter.ts";

describe("withLetter(symbol, text)", () => {
  it.each([
    ["A/RES/42/207", "sa résolution 42/207 C du 11 décembre 1987", "A/RES/42/207 C"],
    ["A/RES/42/207", "its resolution 42/207 C;", "A/RES/42/207 C"],
    ["A/RES/42/207", "sa résolution 42/207 du 11 décembre 1987", "A/RES/42/207"],
    ["A/RES/77/256", "ses résolutions 77/256 A et B", "A/RES/77/256"],
    ["A/RES/77/256", "ses résolutions 77/256 A, B et C", "A/RES/77/256"],
    ["A/RES/77/256", "ses résolutions 77/256 A et 77/256 B", "A/RES/77/256"],
    ["A/RES/77/256", "la résolution 77/256 À laquelle", "A/RES/77/256"],
    ["S/RES/1373 (2001)", "1373 (2001) A", "S/RES/1373 (2001)"],
    ["A/RES/42/207", "un autre texte", "A/RES/42/207"],
  ])("%s in “%s”: %s", (symbol, text, expected) => {
    expect(withLetter(symbol, text)).toBe(expected);
  });
});
