import { describe, expect, it } from "vitest";
import { readLetters } from "../../../pipeline/clean/readLetters.ts";

/** The letters as text, with a dot for each 0. */
function lettersOf(text: string): string {
  return [...readLetters(text).slice(0, text.length + 1)]
    .map((letter) => (letter === 0 ? "." : String.fromCharCode(letter)))
    .join("");
}

describe("readLetters(text)", () => {
  it("gives the small letters, and 0 for all else and behind the end", () => {
    expect(lettersOf("L’Œuvre 3e,")).toBe("l.œuvre..e..");
    expect(lettersOf("Été")).toBe("été.");
    expect(lettersOf("")).toBe(".");
  });

  it("reads a part of a longer text, and texts of any length", () => {
    expect(lettersOf("Notant l’ÉTAT des lieux".slice(9, 13))).toBe("état.");
    const long = `${"À b".repeat(50_000)}Fin`;
    expect(lettersOf(long)).toBe(`${"à.b".repeat(50_000)}fin.`);
    expect(lettersOf("Fin")).toBe("fin.");
  });
});
