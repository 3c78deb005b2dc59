import { describe, expect, it } from "vitest";
import { cleanText } from "./cleanText.ts";

const WORDS = ["criminalité", "régional", "des", "la"];

function noteOf(text: string) {
  return cleanText(`Un mot<sup>1</sup>.\n\n<sup>1</sup> ${text}`, WORDS).notes[0]?.text;
}

describe("cleanNotes(notes, source, judges)", () => {
  it("gives a note one line, without its mark and markup, with its words mended", () => {
    expect(noteOf("Voir  [A/74/1](#), *Documents*\nde l ’Assemblée, XXI<sup>e</sup> \\(\ufb01n\\).")).toBe(
      "Voir A/74/1, Documents de l’Assemblée, XXIe (fin).",
    );
  });

  it("joins words cut at a line’s end as the lexicon has them", () => {
    expect(noteOf("Sur la crimi-\nnalité et la crimi\u00ad\nnalité sous-\nrégional.")).toBe(
      "Sur la criminalité et la criminalité sous-régional.",
    );
  });

  it("leaves a hyphen of which it is not sure, and says so", () => {
    const { notes, doubts } = cleanText(
      "Un mot<sup>1</sup>.\n\n<sup>1</sup> La question du post-\nwerkin et la règle.",
      WORDS,
    );
    expect(notes[0]?.text).toContain("post-werkin");
    expect(doubts).toMatchObject([{ rule: "join-hard-wrap", text: "post-werkin" }]);
  });
});
