import { describe, expect, it } from "vitest";
import { isSkipped, readSources } from "../../../../pipeline/read/readSources.ts";
import { readEnglishOpening } from "../../../../pipeline/structure/english/readEnglishOpening.ts";
import { englishResolutions } from "../../../../pipeline/structure/englishResolutions.ts";
import { material } from "../../../material.ts";

const ZIP = material("data", "un-ga", "en-77.zip");

describe("readEnglishOpening(text)", () => {
  it.each([
    ["Recalling its resolution 72/194,", "Recalling", "participle", "recall"],
    ["Reaffirming also that States", "Reaffirming also", "participle", "reaffirm also"],
    ["Having also considered the report", "Having also considered", "participle", "have also considered"],
    ["Deeply concerned also at the loss", "Deeply concerned also", "adjective", "deeply concerned also"],
    ["Bearing in mind the Charter", "Bearing in mind", "participle", "bear in mind"],
    [
      "Expressing its deep concern at",
      "Expressing its deep concern",
      "participle",
      "express its deep concern",
    ],
    ["Calls upon Member States", "Calls upon", "present", "call upon"],
    [
      "Also takes note with appreciation of",
      "Also takes note with appreciation",
      "present",
      "also take note with appreciation",
    ],
    ["Reaffirms the commitment of", "Reaffirms", "present", "reaffirm"],
    ["Remains deeply concerned about", "Remains deeply concerned", "present", "remain deeply concerned"],
  ])("reads %s", (text, phrase, form, lemma) => {
    const opening = readEnglishOpening(text);
    expect(opening).toEqual({ phrase, form });
    expect(opening && englishResolutions.lemmatizeOpening(opening)).toBe(lemma);
  });

  it.each([
    "Trafficking in persons",
    "Measures to be taken",
    "During the session",
    "The income shall be credited",
    "notes",
  ])("finds none in %s", (text) => expect(readEnglishOpening(text)).toBeUndefined());

  it.skipIf(ZIP === undefined)("finds what the UN sets in italics, and from it the role", async () => {
    let [all, phrases, forms] = [0, 0, 0];
    for await (const source of readSources(ZIP ?? "")) {
      if (isSkipped(source) || source.kind !== "marked") continue;
      for (const { role, text, italicOpening: italics = "" } of source.paragraphs) {
        if (role !== "preambular" && role !== "operative") continue;
        if (italics === "" || italics.length > 60 || !text.startsWith(italics)) continue;
        const opening = readEnglishOpening(text);
        all += 1;
        if (opening?.phrase === italics.replace(/[,\s]+$/u, "")) phrases += 1;
        if (opening && (opening.form === "present") === (role === "operative")) forms += 1;
      }
    }
    expect(phrases / all).toBeGreaterThan(0.985);
    expect(forms / all).toBeGreaterThan(0.999);
  });
});
