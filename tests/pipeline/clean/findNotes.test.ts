import { describe, expect, it } from "vitest";
import { cleanText, paragraphsOf } from "./cleanText.ts";

describe("findNotes(lines, kinds, layout)", () => {
  it("takes notes with raised numbers out of the text, with a rule before them or without", () => {
    const text = `Rappelant la Déclaration<sup>1</sup> et le\n\n<sup>1</sup> Résolution [55/59](#), annexe.\n\nprogramme<sup>2</sup>,\n\n---\n\n<sup>2</sup> *Ibid.*, vol. 2.\n\nConvaincue,`;
    const clean = cleanText(text);
    expect(clean.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "Rappelant la Déclaration et le programme,",
      "Convaincue,",
    ]);
    expect(clean.notes).toEqual([
      { mark: "1", text: "Résolution 55/59, annexe." },
      { mark: "2", text: "Ibid., vol. 2." },
    ]);
  });

  it("takes plain numbers for notes only after a rule and in their order", () => {
    const text = `Voir le rapport1.\n\n_______\n1 A/67/156.\n2 A/67/157.\n\n2 personnes sont venues.`;
    const clean = cleanText(text);
    expect(clean.notes.map(({ mark }) => mark)).toEqual(["1", "2"]);
    expect(clean.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "Voir le rapport.",
      "2 personnes sont venues.",
    ]);
  });

  it("takes the asterisk note of a reprint", () => {
    expect(
      cleanText("Titre.\n\n_______\n* Nouveau tirage.\n1 A/67/156.").notes.map(({ mark }) => mark),
    ).toEqual(["*", "1"]);
  });

  it("leaves numbered paragraphs after a rule in the text", () => {
    expect(paragraphsOf("Fin.\n\n---\n\n1. Prie les États d’agir.")).toEqual([
      "Fin.",
      "1. Prie les États d’agir.",
    ]);
  });

  it("takes plain numbers after a blank line for notes where they are raised before", () => {
    const clean = cleanText(
      "Rappelant le rapport¹ sur les sources²\n\n1 Un rapport.\n\n2 Un autre.\n\net les rivières,",
    );
    expect(clean.paragraphs.map(({ text }) => text)).toEqual([
      "Rappelant le rapport sur les sources et les rivières,",
    ]);
    expect(clean.notes.map(({ mark }) => mark)).toEqual(["1", "2"]);
  });

  it("takes numbers with a full stop for notes after a rule where they begin as notes do", () => {
    const clean = cleanText(
      "Rappelant le rapport1 et la suite2,\n\n___\n1. Voir A/67/156.\n2. A/67/157.\n\n1. Prie les États d’agir.",
    );
    expect(clean.paragraphs.map(({ text }) => text)).toEqual([
      "Rappelant le rapport et la suite,",
      "1. Prie les États d’agir.",
    ]);
    expect(clean.notes).toEqual([
      { mark: "1", text: "Voir A/67/156." },
      { mark: "2", text: "A/67/157." },
    ]);
  });

  it("leaves a plain number after a blank line where nothing calls it, and a numbered paragraph", () => {
    expect(paragraphsOf("Le mot¹ vient.\n\n2 personnes sont là.\n\n1. Prie les États.")).toEqual([
      "Le mot vient.",
      "2 personnes sont là.",
      "1. Prie les États.",
    ]);
  });
});
