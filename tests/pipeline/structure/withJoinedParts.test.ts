import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../pipeline/structure/structureDocument.ts";
import { withJoinedParts } from "../../../pipeline/structure/withJoinedParts.ts";
import { cleanText } from "../clean/cleanText.ts";

const TEXT =
  "L’Assemblée générale,\n\nRappelant sa résolution,\n\n1. *Prie* les États :\n\na) De lire ;\n\nb) *D’écrire* ;";

describe("withJoinedParts(changes, parts)", () => {
  it("leaves the changes alone where nothing was joined", () => {
    const { changes } = cleanText(TEXT);
    expect(withJoinedParts(changes, [])).toBe(changes);
  });

  it("tells where each part of a paragraph was joined to it", () => {
    const { paragraphs, changes } = structureDocument(cleanText(TEXT), "fr");
    expect(paragraphs.at(-1)?.text).toBe("Prie les États : a) De lire ; b) D’écrire ;");
    expect(changes).toEqual([
      expect.objectContaining({ rule: "take-out-emphasis" }),
      expect.objectContaining({ rule: "take-out-emphasis" }),
      { rule: "join-part", start: TEXT.indexOf("a)"), end: TEXT.indexOf("a)"), before: "", after: " " },
      { rule: "join-part", start: TEXT.indexOf("b)"), end: TEXT.indexOf("b)"), before: "", after: " " },
      expect.objectContaining({ rule: "take-out-emphasis" }),
      expect.objectContaining({ rule: "take-out-emphasis" }),
    ]);
  });
});
