import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../material.ts";
import { cleanText, paragraphsOf } from "./cleanText.ts";
import { faultsOf } from "./faultsOf.ts";

const CORPUS = join(ROOT, "data/corpus");
const FILES = readdirSync(CORPUS).filter((name) => name.endsWith(".txt"));

/** Pieces of text from which damaged files are made. */
const PIECES = [
  "Rappelant sa résolution ",
  "la mise en œuvre ",
  "droi ts de l ’homme",
  "relatifs1",
  " 20063, ",
  "66/1819",
  "<sup>1</sup>",
  "XXI<sup>e</sup>",
  "¹²",
  "50^e",
  "[46/152](#)",
  "2133 \\(2014\\)",
  "*Prie* ",
  "**gras",
  "*",
  "_",
  "# ",
  "1. ",
  "a) ",
  "1 Note.",
  " ;",
  ",",
  ".",
  "  ",
  "\t",
  "\u00a0",
  "\u00ad",
  "\ufb01",
  "\n",
  "\n\n",
  "\r\n",
  "\n ",
  "\n_______\n",
  "\n---\n",
  "\nhttps://undocs.org/fr/A/74/400\n",
  "\n2/16\n",
  "crimi-\n",
  "nalité",
  "😀",
];

describe("cleanDocument(source, knowsWord)", () => {
  it.each(FILES)("accounts for every character of %s", (name) => {
    const text = readFileSync(join(CORPUS, name), "utf8");
    expect(faultsOf(cleanText(text), text)).toEqual([]);
  });

  it("accounts for every character of any text", () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(cleanText(text, ["droits", "de", "la", "mise", "en", "criminalité"]), text)).toEqual(
          [],
        );
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  it("joins a sentence cut by a page break and its notes", () => {
    expect(
      paragraphsOf(
        "4. *Se félicite* de la démarche soucieuse d’égalité\n\n---\n\n<sup>2</sup> Un.\n\nentre les sexes ;",
      ),
    ).toEqual(["4. Se félicite de la démarche soucieuse d’égalité entre les sexes ;"]);
  });

  it("joins a sentence cut by a page break that is only a blank line", () => {
    expect(
      paragraphsOf("Soulignant le rôle de la justice,\n\nencourager le respect,\n\nConsidérant,"),
    ).toEqual(["Soulignant le rôle de la justice, encourager le respect,", "Considérant,"]);
  });

  it("joins a semicolon left on a line of its own", () => {
    expect(paragraphsOf("1. Prend note du rapport\n\n ; \n\n2. Prie les États d’agir ;")).toEqual([
      "1. Prend note du rapport ;",
      "2. Prie les États d’agir ;",
    ]);
  });

  it("leaves list items, headings and verses apart", () => {
    expect(paragraphsOf("# Titre\n\nDécide :\n\na) de lire ;\n\nb) d’écrire.")).toEqual([
      "Titre",
      "Décide :",
      "a) de lire ;",
      "b) d’écrire.",
    ]);
    expect(paragraphsOf("Sous le pont Mirabeau coule la Seine\nEt nos amours")).toEqual([
      "Sous le pont Mirabeau coule la Seine",
      "Et nos amours",
    ]);
  });

  it("takes out page numbers, job numbers and symbols that come back on each page", () => {
    const page = (n: number) => `A/RES/74/177\n\n${n}/3\n\nLa page ${n} est lue.\n\n19-22342`;
    expect(paragraphsOf([1, 2, 3].map(page).join("\n\n"))).toEqual(
      [1, 2, 3].map((n) => `La page ${n} est lue.`),
    );
  });

  it("remembers the italics with which a paragraph opens", () => {
    expect(cleanText("1. *Prie instamment* les *États*").paragraphs[0]?.italicOpening).toBe(
      "Prie instamment",
    );
  });

  it("says where it was not sure of a hyphen at a line’s end", () => {
    const { paragraphs, doubts } = cleanText("Le groupe examine la question du post-\nwerkin et la règle", [
      "la",
    ]);
    expect(paragraphs[0]?.text).toContain("post-werkin");
    expect(doubts).toMatchObject([{ rule: "join-hard-wrap", text: "post-werkin" }]);
  });

  it("reads a line with tens of thousands of note calls, and as many lines of notes", () => {
    const clean = cleanText(`${"mots¹ et ".repeat(60_000)}\n\n${"¹ Une note.\n".repeat(20_000)}`);
    expect(clean.paragraphs[0]?.noteCalls).toHaveLength(60_000);
    expect(clean.notes).toHaveLength(20_000);
  });

  it("says where it was not sure of a page break", () => {
    expect(cleanText("Le rapport est clos.\n\nsuite du débat").doubts).toMatchObject([
      { rule: "join-page-break", text: "suite du débat" },
    ]);
  });
});
