import { describe, expect, it } from "vitest";
import { en } from "../../../dashboard/locales/en.ts";
import { fr } from "../../../dashboard/locales/fr.ts";

/** Stands for a number (2), a text and a list of texts at once. */
const anything = Object.assign(["x"], { valueOf: () => 2, charAt: () => "x" });

/** Every message as people see it. */
function messages(catalogue: object): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).map(([key, value]) => [
    key,
    typeof value === "function"
      ? String(Reflect.apply(value, undefined, Array(8).fill(anything)))
      : String(value),
  ]);
}

describe("the catalogues", () => {
  it("have the same keys, and the same arguments", () => {
    const shape = (catalogue: object) =>
      Object.entries(catalogue).map(([key, value]) => [
        key,
        typeof value === "function" ? value.length : "text",
      ]);
    expect(shape(en)).toEqual(shape(fr));
  });

  it("leave nothing empty, undefined or not a number", () => {
    for (const [key, text] of [...messages(fr), ...messages(en)]) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("set French with no-break spaces and typographic apostrophes", () => {
    for (const [key, text] of messages(fr)) {
      expect(text, key).not.toMatch(/[ \u00a0][;!?»]|« | [:%]|[a-zà-ÿ]:\s|\p{L}'\p{L}/iu);
    }
  });

  it("choose the plural: French counts 0 and 1 in the singular, English 1 only", () => {
    const forms = (catalogue: typeof fr) =>
      [0, 1, 2].map((n) => catalogue.paragraphCount(n).replace("\u00a0", " "));
    expect(forms(fr)).toEqual(["0 paragraphe", "1 paragraphe", "2 paragraphes"]);
    expect(forms(en)).toEqual(["0 paragraphs", "1 paragraph", "2 paragraphs"]);
  });
});
