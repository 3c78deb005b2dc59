import { describe, expect, it } from "vitest";
import type { Language } from "../../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../../pipeline/structure/structureDocument.ts";
import { cleanText } from "../clean/cleanText.ts";

function structured(text: string, language: Language = "fr") {
  return structureDocument(cleanText(text), language);
}

const DRAFT = `Nations Unies

A/C.3/74/L.7

Assemblée générale

Distr. limitée
23 septembre 2019

Soixante-quatorzième session
Troisième Commission
Point 108 b) de l’ordre du jour

Projet de résolution

Assistance technique

L’Assemblée générale,

Rappelant sa résolution 72/194,

I

Principes

1. Décide :

a) D’agir sans délai<sup>1</sup> ;

b) De rendre compte ;

2. Prie le Secrétaire général de lire.

<sup>1</sup> A/74/1.

Annexe

Règles

1. Les règles s’appliquent.`;

describe("structureDocument(clean, language)", () => {
  it("gives each paragraph of a resolution its role", () => {
    expect(
      structured(DRAFT)
        .paragraphs.slice(-10)
        .map(({ role, number, text }) => [role, number ?? "", text]),
    ).toEqual([
      ["title", "", "Assistance technique"],
      ["opener", "", "L’Assemblée générale,"],
      ["preambular", "", "Rappelant sa résolution 72/194,"],
      ["heading", "", "I"],
      ["heading", "", "Principes"],
      ["operative", "1", "Décide : a) D’agir sans délai ; b) De rendre compte ;"],
      ["operative", "2", "Prie le Secrétaire général de lire."],
      ["annex", "", "Annexe"],
      ["annex", "", "Règles"],
      ["annex", "", "1. Les règles s’appliquent."],
    ]);
  });

  it("keeps a note call at its place when parts are joined and numbers taken off", () => {
    const operative = structured(DRAFT).paragraphs.find(({ number }) => number === "1");
    expect(operative?.noteCalls).toEqual([{ mark: "1", at: "Décide : a) D’agir sans délai".length }]);
  });

  it("reads a draft’s own symbol, session, committee, agenda item and date", () => {
    expect(structured(DRAFT).metadata).toEqual({
      kind: "draft",
      symbol: "A/C.3/74/L.7",
      title: "Assistance technique",
      organ: "Assemblée générale",
      committee: "Troisième Commission",
      session: 74,
      agendaItem: "108 b)",
      dateDistributed: "2019-09-23",
      date: "2019-09-23",
      dateSource: "distribution",
      year: 2019,
    });
  });

  it("places a text without a date in its session’s year, and says so", () => {
    const { metadata } = structured(
      "74/12. Titre\n\nL’Assemblée générale,\n\nRappelant le passé,\n\n1. Décide d’agir.",
    );
    expect(metadata).toMatchObject({
      symbol: "A/RES/74/12",
      date: "2019",
      dateSource: "session",
      year: 2019,
    });
  });

  it("tells preambular from operative paragraphs without numbers by their verbs and endings", () => {
    const text =
      "L’Assemblée générale,\n\nRappelant le passé,\n\nSe félicite des progrès,\n\nConsciente du reste,\n\nDécide d’agir ;\n\nPrie le Secrétaire général de lire.";
    expect(structured(text).paragraphs.map(({ role }) => role)).toEqual([
      "opener",
      "preambular",
      "preambular",
      "preambular",
      "operative",
      "operative",
    ]);
  });

  it("takes a table’s rows for annex, whatever number they begin with, and goes on behind them", () => {
    const text =
      "L’Assemblée générale,\n\n1. Décide d’ouvrir ces crédits :\n\n2. Affaires politiques | 773 224 100\n\nDésarmement | 13 245 000\n\n2. Prie le Secrétaire général d’agir.";
    expect(structured(text).paragraphs.map(({ role, number = "" }) => [role, number])).toEqual([
      ["opener", ""],
      ["operative", "1"],
      ["annex", ""],
      ["annex", ""],
      ["operative", "2"],
    ]);
  });

  it("takes the line below a table’s head for a rule", () => {
    const { paragraphs, changes } = structured(
      "L’Assemblée générale,\n\n1. Décide :\n\n| Année | Montant |\n|-------|---------|\n| 2019 | 12 |\n\n2. Prie les États.",
    );
    expect(paragraphs.map(({ role, text }) => [role, text])).toEqual([
      ["opener", "L’Assemblée générale,"],
      ["operative", "Décide :"],
      ["annex", "| Année | Montant |"],
      ["annex", "| 2019 | 12 |"],
      ["operative", "Prie les États."],
    ]);
    expect(changes).toMatchObject([{ rule: "take-out-rule", before: "|-------|---------|" }]);
  });

  it("takes a section’s long name between operative paragraphs for a heading", () => {
    const name = `Prévisions révisées ${"comme suite aux résolutions et décisions adoptées ".repeat(6)}par le Conseil`;
    const text = `L’Assemblée générale,\n\n1. Décide d’agir ;\n\n${name}\n\n2. Prie le Secrétaire général d’agir.`;
    expect(structured(text).paragraphs.map(({ role }) => role)).toEqual([
      "opener",
      "operative",
      "heading",
      "operative",
    ]);
  });

  it("says how strong an operative paragraph’s verb is, and of no other", () => {
    const text =
      "L’Assemblée générale,\n\nNotant le passé,\n\n1. Souligne qu’il importe d’agir ;\n\n2. Prie instamment les États d’agir ;\n\n3. Décide de rester saisie.";
    expect(structured(text).paragraphs.map(({ strength }) => strength ?? null)).toEqual([
      null,
      null,
      null,
      6,
      8,
    ]);
  });

  it("makes nothing up for a text that is no resolution", () => {
    const { metadata, paragraphs } = structured(
      "# Discours\n\nMesdames et Messieurs, nous voici réunis.\n\n1. Le passé.",
    );
    expect(metadata).toEqual({ kind: "text" });
    expect(paragraphs).toEqual([
      { seq: 1, role: "heading", text: "Discours", noteCalls: [] },
      { seq: 2, role: "plain", text: "Mesdames et Messieurs, nous voici réunis.", noteCalls: [] },
      { seq: 3, role: "plain", text: "1. Le passé.", noteCalls: [] },
    ]);
  });

  it("gives a text in another language plain paragraphs", () => {
    const { paragraphs } = structured("La Asamblea General,\n\nRecordando su resolución,", "es");
    expect(paragraphs.map(({ role }) => role)).toEqual(["plain", "plain"]);
  });

  it("numbers the paragraphs below a part’s headings, and goes on with the resolution’s own numbers", () => {
    const text =
      "L’Assemblée générale,\n\nRappelant sa décision,\n\n7. Décide d’agir ;\n\nBut premier\n\n1.9. Lire.\n\n1.10. Écrire.\n\n8. Prie le Secrétaire général de lire.";
    expect(
      structured(text)
        .paragraphs.filter(({ role }) => role === "operative")
        .map(({ number }) => number),
    ).toEqual(["7", "1.9", "1.10", "8"]);
  });
});
