import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../../pipeline/structure/structureDocument.ts";
import { cleanText } from "../../clean/cleanText.ts";

const RESOLUTION = `United Nations

A/RES/74/1

General Assembly

Distr.: General
23 September 2019

Seventy-fourth session

Agenda item 108 (b)

Resolution adopted by the General Assembly on 18 December 2019

[on the report of the Third Committee (A/74/393)]

74/1. Technical assistance

The General Assembly,

I

Principles

Recalling its resolution 72/194,

Deeply concerned by the loss of life,

1. Decides:

(a) To act without delay;

(b) To report;

2. Requests the Secretary-General to read.

50th plenary meeting

18 December 2019

Annex

Rules

1. The rules apply.`;

describe("an English resolution", () => {
  const { metadata, paragraphs } = structureDocument(cleanText(RESOLUTION), "en");

  it("has its roles, numbers and openings, its lettered parts joined", () => {
    const body = paragraphs.filter(({ role }) => role === "preambular" || role === "operative");
    expect(body.map(({ role, number, opening, text }) => [role, number, opening, text])).toEqual([
      ["preambular", undefined, "Recalling", "Recalling its resolution 72/194,"],
      ["preambular", undefined, "Deeply concerned", "Deeply concerned by the loss of life,"],
      ["operative", "1", "Decides", "Decides: (a) To act without delay; (b) To report;"],
      ["operative", "2", "Requests", "Requests the Secretary-General to read."],
    ]);
  });

  it("has headings, closing and annex that are not counted", () => {
    const roles = new Map(paragraphs.map(({ text, role }) => [text, role]));
    expect(roles.get("The General Assembly,")).toBe("opener");
    expect(roles.get("Principles")).toBe("heading");
    expect(roles.get("50th plenary meeting")).toBe("closing");
    expect(roles.get("Rules")).toBe("annex");
  });

  it("says what it is, and when", () => {
    expect(metadata).toEqual({
      kind: "adopted",
      symbol: "A/RES/74/1",
      title: "Technical assistance",
      organ: "General Assembly",
      committee: "Third Committee",
      session: 74,
      agendaItem: "108 (b)",
      dateAdopted: "2019-12-18",
      dateDistributed: "2019-09-23",
      date: "2019-12-18",
      dateSource: "adoption",
      year: 2019,
    });
  });
});
