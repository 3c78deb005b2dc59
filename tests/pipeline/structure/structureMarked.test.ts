import { describe, expect, it } from "vitest";
import type { MarkedParagraph, MarkedSource } from "../../../pipeline/read/SourceDocument.ts";
import type { Language } from "../../../pipeline/structure/StructuredDocument.ts";
import { structureMarked } from "../../../pipeline/structure/structureMarked.ts";

function marked(paragraphs: readonly MarkedParagraph[], language: Language): MarkedSource {
  return {
    kind: "marked",
    name: "a.xml",
    format: "akn4un",
    contentHash: "0",
    language,
    metadata: { kind: "adopted", symbol: "A/RES/74/1", draftSymbol: "A/74/L.1" },
    paragraphs,
    notes: [{ mark: "1", text: "A/74/5." }],
    changes: [{ rule: "level-hyphen", start: 3, end: 4, before: "\u2011", after: "-" }],
    citations: [{ text: "72/1", symbol: "A/RES/72/1", paragraph: 1 }, { text: "A/74/5" }],
    warnings: [],
  };
}

function opened(role: "preambular" | "operative", text: string, italics: string, language: Language) {
  const source = marked([{ role, text, noteCalls: [], italicOpening: italics }], language);
  const [paragraph] = structureMarked(source).paragraphs;
  return [paragraph?.opening, paragraph?.openingLemma];
}

describe("structureMarked(source)", () => {
  it("numbers paragraphs and citations from 1 and keeps what the markup says", () => {
    const source = marked(
      [
        {
          role: "opener",
          text: "L’Assemblée générale,",
          noteCalls: [],
          italicOpening: "L’Assemblée générale",
        },
        { role: "preambular", text: "Rappelant sa résolution 72/1,", noteCalls: [{ mark: "1", at: 28 }] },
        { role: "operative", number: "1", text: "Prie instamment tous d’agir.", noteCalls: [] },
      ],
      "fr",
    );
    expect(structureMarked(source)).toEqual({
      metadata: source.metadata,
      paragraphs: [
        { seq: 1, role: "opener", text: "L’Assemblée générale,", noteCalls: [] },
        {
          seq: 2,
          role: "preambular",
          text: "Rappelant sa résolution 72/1,",
          opening: "Rappelant",
          openingLemma: "rappeler",
          noteCalls: [{ mark: "1", at: 28 }],
        },
        {
          seq: 3,
          role: "operative",
          number: "1",
          text: "Prie instamment tous d’agir.",
          opening: "Prie instamment",
          openingLemma: "prier instamment",
          strength: 6,
          noteCalls: [],
        },
      ],
      notes: source.notes,
      citations: [{ text: "72/1", symbol: "A/RES/72/1", seq: 2 }, { text: "A/74/5" }],
      treaties: [],
      changes: source.changes,
      doubts: [],
      attributes: [{ name: "draft symbol", value: "A/74/L.1" }],
    });
  });

  it("takes a French opening that no rule knows from the italics", () => {
    expect(opened("preambular", "Tout aussi préoccupée par les cas,", "Tout aussi préoccupée", "fr")).toEqual(
      ["Tout aussi préoccupée", "tout aussi préoccupé"],
    );
  });

  it.each([
    ["preambular", "Reaffirming also", "reaffirm also"],
    ["preambular", "Taking note with appreciation", "take note with appreciation"],
    ["preambular", "Noting", "note"],
    ["preambular", "Stressing", "stress"],
    ["preambular", "Recognizing further", "recognize further"],
    ["preambular", "Having considered", "have considered"],
    ["preambular", "Deeply concerned", "deeply concerned"],
    ["preambular", "Regretting", "regret"],
    ["operative", "Also expresses its appreciation", "also express its appreciation"],
    ["operative", "Reiterates its request", "reiterate its request"],
    ["operative", "Calls upon", "call upon"],
    ["operative", "Is deeply concerned", "be deeply concerned"],
    ["operative", "Pays tribute", "pay tribute"],
  ] as const)("lemmatizes the English %s opening %s", (role, phrase, lemma) => {
    expect(opened(role, `${phrase} something`, phrase, "en")).toEqual([phrase, lemma]);
  });

  it("gives other languages the italics without a lemma, and no opening without italics", () => {
    expect(opened("preambular", "Recordando su resolución,", "Recordando", "es")).toEqual([
      "Recordando",
      undefined,
    ]);
    const [plain] = structureMarked(
      marked([{ role: "operative", text: "Requests all.", noteCalls: [] }], "en"),
    ).paragraphs;
    expect(plain).not.toHaveProperty("opening");
  });
});
