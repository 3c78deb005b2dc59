import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../../pipeline/language/french/splitSentences.ts";
import { frenchAnalyser } from "../frenchModel.ts";

const analyser = await frenchAnalyser();

/** The sentences of a text as a reader would copy them. */
function sentences(text: string): readonly string[] {
  const { starts, ends, sentenceEnds } = analyser.analyse(text);
  return sentenceEnds.map((end, i) => text.slice(starts[sentenceEnds[i - 1] ?? 0], ends[end - 1]));
}

describe("splitSentences(forms)", () => {
  it("ends at final marks that a capital follows", () => {
    expect(splitSentences(["Oui", ".", "Non", "!", "Quoi", "?"])).toEqual([2, 4, 6]);
    expect(splitSentences(["env", ".", "dix"])).toEqual([3]);
    expect(splitSentences([])).toEqual([]);
  });

  it.each([
    "M. Dupont parle.",
    "Voir art. 5 et par. 24.",
    "Selon Mme J. Martin, no 3.",
    "A. Vu ; b) lu ; c) fait.",
  ])("leaves %s whole", (text) => expect(sentences(text)).toEqual([text]));

  it("keeps closing quotes and brackets with their sentence", () => {
    expect(sentences("« Il vient. » Elle part. (Il reste.) Fin")).toEqual([
      "« Il vient. »",
      "Elle part.",
      "(Il reste.)",
      "Fin",
    ]);
    expect(sentences('Il dit "non." "Oui", dit-elle.')).toEqual(['Il dit "non."', '"Oui", dit-elle.']);
  });

  it("takes a paragraph that ends in a semicolon or comma as one sentence", () => {
    const paragraph = "Prie le Secrétaire général : a) de veiller ; b) d’agir ; i) vite ; ii) bien ;";
    expect(sentences(paragraph)).toEqual([paragraph]);
    expect(sentences("Rappelant sa résolution 46/152,")).toHaveLength(1);
  });

  it("ends at an empty line, and at a line break before a capital", () => {
    expect(sentences("Titre\n\nsuite")).toEqual(["Titre", "suite"]);
    expect(sentences("Titre\nLe texte va\nà la ligne")).toEqual(["Titre", "Le texte va\nà la ligne"]);
  });

  it("keeps a paragraph's or resolution's number with its sentence", () => {
    expect(sentences("58/140. Renforcement du Programme")).toEqual(["58/140. Renforcement du Programme"]);
    expect(sentences("1. Prie les États d’agir.")).toEqual(["1. Prie les États d’agir."]);
  });
});
