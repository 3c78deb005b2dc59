import { describe, expect, it } from "vitest";
import type { Language } from "../../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../../pipeline/structure/structureDocument.ts";
import { cleanText } from "../clean/cleanText.ts";

function structured(text: string, language: Language = "fr") {
  const { metadata, paragraphs } = structureDocument(cleanText(text), language);
  const body = paragraphs.filter(({ role }) => role !== "header" && role !== "title");
  return {
    metadata,
    body: body.map(({ role, number = "", openingLemma = "" }) => [role, number, openingLemma]),
  };
}

const SECURITY = `Nations Unies

S/RES/2250 (2015)

Conseil de sécurité

Distr. générale
9 décembre 2015

Résolution 2250 (2015)

Adoptée par le Conseil de sécurité à sa 7573e séance, le 9 décembre 2015

Le Conseil de sécurité,

Rappelant sa résolution 1325 (2000),

Préoccupé par la situation des jeunes,

Conscient de leur rôle, et résolu à agir,

1. Exhorte les États Membres à examiner les moyens d’agir ;

2. Exige la cessation des hostilités ;

3. Décide de rester activement saisi de la question.`;

describe("a resolution of the Security Council", () => {
  it("has its organ, its own symbol, its date, and openings in the masculine", () => {
    expect(structured(SECURITY)).toEqual({
      metadata: {
        kind: "adopted",
        symbol: "S/RES/2250 (2015)",
        title: "Résolution 2250 (2015)",
        organ: "Conseil de sécurité",
        dateAdopted: "2015-12-09",
        dateDistributed: "2015-12-09",
        date: "2015-12-09",
        dateSource: "adoption",
        year: 2015,
      },
      body: [
        ["opener", "", ""],
        ["preambular", "", "rappeler"],
        ["preambular", "", "préoccupé"],
        ["preambular", "", "conscient"],
        ["operative", "1", "exhorter"],
        ["operative", "2", "exiger"],
        ["operative", "3", "décider"],
      ],
    });
  });

  it("has no symbol where its text carries none", () => {
    const { metadata } = structured(
      "Le Conseil de sécurité,\n\nRappelant sa résolution 1325 (2000),\n\n1. Décide de rester saisi de la question.",
    );
    expect(metadata).toMatchObject({ organ: "Conseil de sécurité" });
    expect(metadata).not.toHaveProperty("symbol");
  });

  it("is read in English as well", () => {
    const text =
      "S/RES/2250 (2015)\n\nResolution 2250 (2015)\n\nAdopted by the Security Council at its 7573rd meeting, on 9 December 2015\n\nThe Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Demands a ceasefire;\n\n2. Decides to remain seized of the matter.";
    const { metadata, body } = structured(text, "en");
    expect(metadata).toMatchObject({
      organ: "Security Council",
      symbol: "S/RES/2250 (2015)",
      dateAdopted: "2015-12-09",
    });
    expect(body.slice(1)).toEqual([
      ["preambular", "", "recall"],
      ["operative", "1", "demand"],
      ["operative", "2", "decide"],
    ]);
  });
});

describe("a resolution of the Human Rights Council", () => {
  const text = `Conseil des droits de l’homme

Quarantième session

Résolution adoptée par le Conseil des droits de l’homme le 21 mars 2019

40/11. Reconnaître la contribution des défenseurs

Le Conseil des droits de l’homme,

Guidé par la Charte des Nations Unies,

1. Engage tous les États à agir ;

2. Décide de rester saisi de la question.

52e séance
21 mars 2019`;

  it("has the symbol of its number and its date, and no year of the General Assembly’s session", () => {
    expect(structured(text).metadata).toMatchObject({
      kind: "adopted",
      symbol: "A/HRC/RES/40/11",
      title: "Reconnaître la contribution des défenseurs",
      organ: "Conseil des droits de l’homme",
      session: 40,
      date: "2019-03-21",
      dateSource: "adoption",
    });
    const undated = text.replace(/ le 21 mars 2019|52e séance\n21 mars 2019/gu, "");
    expect(structured(undated).metadata).not.toHaveProperty("year");
  });

  it("is read in English as well", () => {
    const { metadata, body } = structured(
      "40/11. Recognizing the contribution of defenders\n\nThe Human Rights Council,\n\nGuided by the Charter,\n\n1. Calls upon all States to act.",
      "en",
    );
    expect(metadata).toMatchObject({ organ: "Human Rights Council", symbol: "A/HRC/RES/40/11" });
    expect(body.map(([role]) => role)).toEqual(["opener", "preambular", "operative"]);
  });
});

describe("a resolution of the Economic and Social Council", () => {
  it.each([
    [
      "fr",
      "2012/12. Stratégie\n\nLe Conseil économique et social,\n\nSoulignant son rôle,\n\n1. Prie le Secrétaire général d’agir.\n\n46e séance plénière\n26 juillet 2012",
      "Conseil économique et social",
    ],
    [
      "en",
      "2012/12. Strategy\n\nThe Economic and Social Council,\n\nStressing its role,\n\n1. Requests the Secretary-General to act.\n\n46th plenary meeting\n26 July 2012",
      "Economic and Social Council",
    ],
  ] as const)("has its organ, symbol and date (%s)", (language, text, organ) => {
    expect(structured(text, language).metadata).toMatchObject({
      kind: "adopted",
      organ,
      symbol: "E/RES/2012/12",
      dateAdopted: "2012-07-26",
      year: 2012,
    });
  });
});
