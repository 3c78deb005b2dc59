import { describe, expect, it } from "vitest";
import { cleanText } from "./cleanText.ts";

/** The paragraph and its calls, in a document whose notes run from 1 to `notes`, of which `called` were called before. */
function called(text: string, notes: number, before = "") {
  const rows = Array.from({ length: notes }, (_, i) => `${i + 1} Note.`).join("\n");
  const clean = cleanText(`${before}${before && "\n\n"}${text}\n\n_______\n${rows}`);
  const last = clean.paragraphs.at(-1);
  return { text: last?.text, marks: last?.noteCalls.map(({ mark }) => mark), doubts: clean.doubts };
}

describe("findNoteCalls(text) and matchNoteCalls(candidates, notes)", () => {
  it("takes out raised calls and remembers where they stood", () => {
    const { paragraphs } = cleanText(
      "Le Processus de Bali<sup>1</sup>, la Convention² et la suite.\n\n¹ Un.\n\n² Deux.",
    );
    expect(paragraphs[0]).toMatchObject({
      text: "Le Processus de Bali, la Convention et la suite.",
      noteCalls: [
        { mark: "1", at: 20 },
        { mark: "2", at: 35 },
      ],
    });
  });

  it("takes out digits glued to a word", () => {
    expect(called("y relatifs1, de la corruption2 et du reste,", 2)).toMatchObject({
      text: "y relatifs, de la corruption et du reste,",
      marks: ["1", "2"],
    });
  });

  it("takes a note’s number off a year and off a resolution’s number", () => {
    const before = "Un mot1 deux2 trois3 quatre4 cinq5 six6 sept7 huit8.";
    expect(called("le 8 septembre 20063, à l’occasion", 3, "Un mot1 et deux2.")).toMatchObject({
      text: "le 8 septembre 2006, à l’occasion",
      marks: ["3"],
    });
    expect(called("sa résolution 66/1819 ;", 9, before)).toMatchObject({
      text: "sa résolution 66/181 ;",
      marks: ["9"],
    });
    expect(called("du 30 mai au 1er juin 201210, et encourage", 10, `${before} Encore neuf9.`)).toMatchObject(
      {
        text: "du 30 mai au 1er juin 2012, et encourage",
        marks: ["10"],
      },
    );
  });

  it("takes out a number with spaces around it where the notes’ order calls for it", () => {
    expect(called("les civilisations 1, les États 2  ou le reste", 2)).toMatchObject({
      text: "les civilisations, les États ou le reste",
      marks: ["1", "2"],
    });
  });

  it("takes out later calls of a note already called", () => {
    expect(called("la Convention1 constitue", 1, "La Convention1.").marks).toEqual(["1"]);
  });

  it("leaves numbers that count or name something", () => {
    const text = "les articles 1, 2 et 3, le paragraphe 2 de l’article 14, 172 États, vol. 2225, no 39574,";
    expect(called(text, 1, "La Convention1.")).toMatchObject({ text, marks: [] });
  });

  it("leaves a symbol, a file name and a square metre", () => {
    const text = "A/RES/74/177, le groupe G20, 12 m² et le H1N1,";
    expect(called(text, 2, "La Convention1 et le Protocole2.")).toMatchObject({ text, marks: [] });
  });

  it("says for which note it found no call", () => {
    expect(called("Rien n’est appelé ici.", 1).doubts).toMatchObject([
      { rule: "take-out-note-call", text: "1", reason: "the call of this note was not found" },
    ]);
  });

  it("leaves the text alone where several numbers may call a note, and says so", () => {
    const { text, doubts } = called("les chiens 1, les chats 1, les oiseaux,", 1);
    expect(text).toBe("les chiens 1, les chats 1, les oiseaux,");
    expect(doubts).toMatchObject([{ reason: "several numbers may call this note" }]);
  });

  it("takes out digits after a punctuation mark, a bracket and a quotation mark", () => {
    expect(called("the Country,1 the Rules (Bonn)2 and “Peace”3 in 2014,4 as of 70/12,5", 5)).toMatchObject({
      text: "the Country, the Rules (Bonn) and “Peace” in 2014, as of 70/12,",
      marks: ["1", "2", "3", "4", "5"],
    });
  });

  it("takes a note’s number off the end of a span of years", () => {
    expect(called("la période 2006-20161,", 1)).toMatchObject({
      text: "la période 2006-2016,",
      marks: ["1"],
    });
  });

  it("takes out numbers after a comma and before a word where the notes’ order calls for them", () => {
    expect(called("its session, 1 the report 2 and the rules, 3 noting them 4 in full,", 4)).toMatchObject({
      text: "its session, the report and the rules, noting them in full,",
      marks: ["1", "2", "3", "4"],
    });
  });

  it("takes out a later call where the few others stand at spaces too", () => {
    expect(called("la suite du 3 mai 2019 1, et le droit,", 1, "Le rapport complet 1.").text).toBe(
      "la suite du 3 mai 2019, et le droit,",
    );
  });

  it("leaves enumerations, numbers of things and what a bracket closes", () => {
    for (const text of [
      "pour les programmes 1, 2 et 3 du budget,",
      "réalisé 1, 2, 3 et 4 ans après,",
      "de l’alinéa b) 1) de la section,",
      "la table ronde 1, les workshops 2,",
      "la décision 1 (XXXII) de la Conférence,",
      "Order No. 1 of the Tribunal,",
    ])
      expect(called(text, 2, "Le rapport 1, la suite 2.").text).toBe(text);
  });

  it("leaves dates, percentages and thousands", () => {
    const text = "le 1 juin, les 2 et 3 mai, 4 % des 1 500 puits, 2 millions,";
    expect(called(text, 4)).toMatchObject({ text, marks: [] });
  });

  it("leaves the year of a resolution and digits in brackets where calls are raised", () => {
    const text = "la résolution 3/2005, la recommandation (2019)1, le mot¹, la suite⁵";
    expect(called(text, 5)).toMatchObject({
      text: "la résolution 3/2005, la recommandation (2019)1, le mot, la suite",
      marks: ["1", "5"],
    });
  });

  it("takes a raised digit after a number for a call where there is such a note", () => {
    expect(called("le Programme 2030¹ et juin 1972²,", 2)).toMatchObject({
      text: "le Programme 2030 et juin 1972,",
      marks: ["1", "2"],
    });
  });

  it("finds a call on the page after its note’s", () => {
    const { paragraphs } = cleanText(
      "La page un1.\n\n_______\n1 Un.\n2 Deux.\n\nLa page deux2.\n\n_______\n3 Trois.",
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(["La page un.", "La page deux."]);
  });
});
