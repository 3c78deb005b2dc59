import { describe, expect, it } from "vitest";
import { remembering } from "../../../pipeline/structure/remembering.ts";

describe("remembering(answer)", () => {
  it("answers as the function does, and asks it once for a text", () => {
    const asked: string[] = [];
    const length = remembering((text) => {
      asked.push(text);
      return text.length;
    });
    expect(["Prie", "Rappelant", "Prie", "Rappelant"].map(length)).toEqual([4, 9, 4, 9]);
    expect(asked).toEqual(["Prie", "Rappelant"]);
  });

  it("answers rightly, though it forgets, where the texts are more than it keeps", () => {
    let asked = 0;
    const number = remembering((text) => {
      asked += 1;
      return Number(text);
    });
    const texts = Array.from({ length: 10_000 }, (_, i) => String(i));
    for (const text of [...texts, ...texts]) expect(number(text)).toBe(Number(text));
    expect(asked).toBeGreaterThan(texts.length);
  });
});
