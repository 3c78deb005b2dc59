import { describe, expect, it } from "vitest";
import { analyseSource } from "../../pipeline/analyseSource.ts";
import type { TextSource } from "../../pipeline/read/SourceDocument.ts";
import { loadTools } from "../../pipeline/tools.ts";

const FRENCH =
  "Les membres du comité prient le ministre de leur présenter un rapport sur la traite des personnes et sur les armes.";
const MORE = [
  "Le président a dit que les auteurs de la lettre avaient raison, et que la commission en parlerait dans sa prochaine séance.",
  "La séance a été levée à midi, après que les orateurs inscrits sur la liste eurent pris la parole l’un après l’autre.",
];
const ENGLISH =
  "“The reports of the Secretary-General on trafficking in persons were submitted to the committees that asked for them.”";
const GERMAN =
  "Die Berichte des Generalsekretärs über den Menschenhandel wurden den Ausschüssen vorgelegt, die darum gebeten hatten.";

describe("a French document with quotations in other languages", async () => {
  const source: TextSource = {
    kind: "text",
    format: "text",
    name: "rapport.txt",
    contentHash: "0",
    warnings: [],
    blocks: [{ text: [FRENCH, ENGLISH, MORE[0], GERMAN, MORE[1]].join("\n\n"), start: 0 }],
  };
  const { document, warnings } = await analyseSource(source, await loadTools(), async (_, work) => work());

  /** `form/TAG/lemma` of each token of the paragraph that begins so. */
  const read = (beginning: string) => {
    const found = document.paragraphs.find(({ text }) => text.startsWith(beginning));
    const { forms = [], tags = [], lemmas = [] } = found?.analysis ?? {};
    return forms.map((form, i) => `${form}/${tags[i]}/${lemmas[i]}`);
  };

  it("stays French, and each paragraph keeps its own language", () => {
    expect(document.language).toBe("fr");
    expect(document.paragraphs.map(({ language }) => language)).toEqual(["fr", "en", "fr", "und", "fr"]);
  });

  it("has each paragraph read by its language's model, and by none where there is none", () => {
    expect(read("Les membres")).toEqual(expect.arrayContaining(["prient/VERB/prier", "armes/NOUN/arme"]));
    expect(read("“The")).toEqual(
      expect.arrayContaining(["committees/NOUN/committee", "submitted/VERB/submit"]),
    );
    expect(read("Die").filter((token) => !/\/(?:X|PUNCT)\//.test(token))).toEqual([]);
    expect(read("Die")).toContain("Berichte/X/berichte");
  });

  it("is said to hold words without tags", () => {
    expect(warnings).toContain("no model for this language (und): its words are counted without tags");
  });
});
