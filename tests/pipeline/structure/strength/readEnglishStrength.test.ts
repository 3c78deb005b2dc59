import { describe, expect, it } from "vitest";
import { englishResolutions } from "../../../../pipeline/structure/englishResolutions.ts";
import { STRENGTHS } from "../../../../pipeline/structure/Strength.ts";
import { readEnglishStrength } from "../../../../pipeline/structure/strength/readEnglishStrength.ts";

function classOf(text: string): string | undefined {
  const opening = englishResolutions.readOpening(text);
  if (opening === undefined) throw new Error(`no opening: ${text}`);
  const lemma = englishResolutions.lemmatizeOpening(opening);
  const strength = readEnglishStrength(lemma, text.slice(opening.phrase.length));
  return strength === undefined ? undefined : STRENGTHS[strength - 1];
}

describe("readEnglishStrength(openingLemma, after)", () => {
  it.each([
    ["Takes note with appreciation of the report", "notes"],
    ["Also notes with concern that", "notes"],
    ["Welcomes the progress", "notes"],
    ["Invites Member States", "invites"],
    ["Strongly encourages Member States", "encourages"],
    ["Recommends that the Office act", "encourages"],
    ["Calls once again upon all States", "calls upon"],
    ["Appeals to the international community", "calls upon"],
    ["Also requests the Secretary-General", "requests"],
    ["Further urges all States", "urges"],
    ["Urgently requests all States", "urges"],
    ["Strongly calls upon all States", "urges"],
    ["Demands that Israel", "demands"],
    ["Also decides to remain seized", "decides"],
    ["Endorses the conclusions", "decides"],
    ["Appropriates an amount of 374,800 dollars", "decides"],
  ])("%s: %s", (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  it.each([
    "Reaffirms its commitment to the requests of States",
    "Further stresses that cooperation helps",
    "Strongly condemns these acts",
    "Expresses its deep concern about the situation",
    "Draws the attention of Governments",
    "Supports the efforts",
  ])("gives no class where the organ says what it thinks, feels or promises: %s", (text) => {
    expect(classOf(text)).toBeUndefined();
  });

  it.each([
    ["Reiterates its request to the Secretary-General", "requests"],
    ["Renews its previous call to all States", "calls upon"],
    ["Reiterates its invitation to the Council", "invites"],
    ["Reiterates its demand that Israel", "demands"],
    ["Expresses its profound gratitude to the Government", "notes"],
    ["Renews its decision to meet", "decides"],
  ])("takes the class of what is repeated or expressed: %s", (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  it("counts the stronger of two verbs, and what is continued", () => {
    expect(classOf("Welcomes and encourages the efforts")).toBe("encourages");
    expect(classOf("Supports and encourages the efforts")).toBe("encourages");
    expect(classOf("Continues to invite States")).toBe("invites");
  });
});
