import { describe, expect, it } from "vitest";
import { en } from "../../../dashboard/locales/en.ts";
import { fr } from "../../../dashboard/locales/fr.ts";
import { paragraphPlace } from "../../../dashboard/pages/paragraphPlace.ts";

describe("paragraphPlace(label, seq, say)", () => {
  it("says the position in the preamble, and the number of an operative paragraph", () => {
    expect([paragraphPlace("PP9", 12, fr), paragraphPlace("OP22", 40, fr)]).toEqual([
      "préambule 9",
      "dispositif 22",
    ]);
    expect([paragraphPlace("PP9", 12, en), paragraphPlace("OP22", 40, en)]).toEqual([
      "preambular 9",
      "operative 22",
    ]);
  });

  it("counts the paragraphs of a text that is no resolution", () => {
    expect(paragraphPlace(null, 3, en)).toBe("paragraph 3");
  });
});
