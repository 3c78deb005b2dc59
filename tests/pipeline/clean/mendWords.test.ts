import { describe, expect, it } from "vitest";
import { joinLines } from "../../../pipeline/clean/joinLines.ts";
import { createWordJudge, mendBrokenWords } from "../../../pipeline/clean/mendBrokenWords.ts";
import { mendElisions } from "../../../pipeline/clean/mendElisions.ts";
import { applied } from "./applied.ts";

const WORDS = new Set(
  "le les la et de droit droits justice pénale pro protocoles relatif auteurs sauteurs suite poursuivre mesures des quine qui criminelle sous régional en ide section".split(
    " ",
  ),
);
const knowsWord = (word: string) => WORDS.has(word);

function mended(text: string, context = text): string {
  const judge = createWordJudge([context], knowsWord);
  return judge === undefined ? text : applied((so) => mendBrokenWords(so, judge), text);
}

describe("mendBrokenWords(text, judge)", () => {
  it("joins two pieces that are a word only together", () => {
    expect(mended("les droi ts de la justice et de la justice pénale")).toBe(
      "les droits de la justice et de la justice pénale",
    );
    expect(mended("mesures de j ustice pénale")).toBe("mesures de justice pénale");
    expect(mended("la suite des pro tocoles et de la justice")).toBe(
      "la suite des protocoles et de la justice",
    );
  });

  it("gives a lone letter to the neighbour whose word the text uses", () => {
    expect(mended("poursuivre le s auteurs", "poursuivre le s auteurs et les auteurs et les droits")).toBe(
      "poursuivre les auteurs",
    );
  });

  it("leaves a numeral and a label", () => {
    expect(mended("la section I de la justice", "la section I de la justice et le droit ide")).toContain(
      "I de",
    );
  });

  it("leaves two words that the lexicon knows", () => {
    expect(mended("en suite de la justice")).toBe("en suite de la justice");
  });

  it("leaves function words that the lexicon lacks", () => {
    expect(mended("les auteurs qui ne et de la justice et le droit")).toBe(
      "les auteurs qui ne et de la justice et le droit",
    );
  });

  it("leaves a text in another language than the lexicon alone", () => {
    expect(mended("the committee did not a thing for j ustice")).toBe(
      "the committee did not a thing for j ustice",
    );
  });
});

describe("mendElisions(text)", () => {
  it("takes out the space at an elision’s apostrophe", () => {
    expect(applied(mendElisions, "l ’homme, qu ’il, d'une, jusqu ’à, l’ Office")).toBe(
      "l’homme, qu’il, d'une, jusqu’à, l’Office",
    );
  });

  it("leaves an apostrophe after a whole word", () => {
    expect(applied(mendElisions, "la loi ’dite’ molle")).toBe("la loi ’dite’ molle");
  });
});

describe("joinLines(text, start, end, knowsWord)", () => {
  const join = (text: string) => {
    const start = text.indexOf("\n");
    const edit = joinLines(text, start, start + 1, knowsWord);
    return text.slice(0, edit.start) + edit.after + text.slice(edit.end);
  };

  it("puts a space between two lines", () => {
    expect(join("justice\npénale")).toBe("justice pénale");
  });

  it("takes out the hyphen of a word that is only known whole", () => {
    expect(join("la crimi-\nnelle")).toBe("la criminelle");
  });

  it("keeps the hyphen of a compound", () => {
    expect(join("sous-\nrégional")).toBe("sous-régional");
    expect(join("au Moyen-\nOrient")).toBe("au Moyen- Orient");
  });
});
