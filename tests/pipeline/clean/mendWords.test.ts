import { describe, expect, it } from "vitest";
import { countWords } from "../../../pipeline/clean/countWords.ts";
import { createWordJudge } from "../../../pipeline/clean/createWordJudge.ts";
import { joinLines } from "../../../pipeline/clean/joinLines.ts";
import { mendBrokenWords } from "../../../pipeline/clean/mendBrokenWords.ts";
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
  return applied((so) => mendBrokenWords(so, judge), text);
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

  it("joins pieces of a word that the text uses, in any language", () => {
    const context = "the resolu tions of the committee, its resolutions and other resolutions";
    expect(mended("the resolu tions of", context)).toBe("the resolutions of");
    expect(mended("to day", "they came to day and today and today")).toBe("to day");
  });

  it("joins a name that the lexicon lacks, where the text has it whole", () => {
    const context =
      "la justice de Tche rnobyl et Tchernobyl et le droit de Tchernobyl et les droits et mesures";
    expect(mended("la justice de Tche rnobyl", context)).toBe("la justice de Tchernobyl");
  });

  it("gives pieces that are no words to one another before a word that has another neighbour", () => {
    const judge = createWordJudge(
      ["la per sistance de la justice et le droit et les mesures"],
      (word) => ["laper", "persistance"].includes(word) || knowsWord(word),
    );
    expect(applied((so) => mendBrokenWords(so, judge), "la per sistance de la justice")).toBe(
      "la persistance de la justice",
    );
  });

  it("leaves a letter that labels, a possessive and a compound’s first part", () => {
    const judge = createWordJudge(["table ronde women’s and there re-engagement"], (word) =>
      "table ronde rondel women and sand the there engagement".split(" ").includes(word),
    );
    for (const text of ["table ronde l", "women’s and", "the re-engagement"])
      expect(applied((so) => mendBrokenWords(so, judge), text)).toBe(text);
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

  it("takes out the space before a possessive’s apostrophe", () => {
    expect(applied(mendElisions, "women ’s rights, the Agency 's statute")).toBe(
      "women’s rights, the Agency's statute",
    );
  });

  it("leaves an apostrophe after a whole word", () => {
    expect(applied(mendElisions, "la loi ’dite’ molle")).toBe("la loi ’dite’ molle");
  });
});

describe("joinLines(text, start, end, knowsWord, words)", () => {
  const join = (text: string, elsewhere = "") => {
    const start = text.indexOf("\n");
    const words = countWords([...text.split("\n"), elsewhere]);
    const edit = joinLines(text, start, start + 1, knowsWord, words);
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
    expect(join("au Moyen-\nOrient")).toBe("au Moyen-Orient");
  });

  it("takes the text’s own words for a lexicon", () => {
    expect(join("the resolu-\ntion", "a resolution")).toBe("the resolution");
    expect(join("a co-\noperation", "their co-operation")).toBe("a co-operation");
  });

  it("joins pieces that are no words, and keeps the hyphen between words", () => {
    expect(join("a comprehe-\nnsive plan")).toBe("a comprehensive plan");
    expect(join("a gender-\nresponsive plan", "gender and responsive")).toBe("a gender-responsive plan");
    expect(join("non-\ngovernmental", "governmental")).toBe("non-governmental");
  });

  it("keeps the hyphen before a compound’s last word", () => {
    expect(join("des pots-de-\nvin", "devin")).toBe("des pots-de-vin");
  });

  it("takes out a soft hyphen, and puts no space before a comma or a bracket", () => {
    expect(join("la crimi\u00ad\nnelle")).toBe("la criminelle");
    expect(join("le droit\n, et")).toBe("le droit, et");
  });

  it("is unsure of a hyphen where only one of two pieces is a word", () => {
    const words = countWords([]);
    const joint = (text: string) =>
      joinLines(text, text.indexOf("\n"), text.indexOf("\n") + 1, knowsWord, words);
    expect(joint("droit-\nvilo")).toMatchObject({ after: "", unsure: true });
    expect(joint("droit-\njustice")).not.toHaveProperty("unsure");
    expect(joint("crimi-\nnelle")).not.toHaveProperty("unsure");
  });

  it("keeps a hyphen between numbers, and the space after one that stands for a part to come", () => {
    expect(join("de 2018-\n2028")).toBe("de 2018-2028");
    expect(join("le pré-\net postscolaire")).toBe("le pré- et postscolaire");
    expect(join("un mot -\nun autre")).toBe("un mot - un autre");
  });
});
