import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../../pipeline/structure/structureDocument.ts";
import { material } from "../../material.ts";
import { cleanText } from "../clean/cleanText.ts";

/** What structuring adds to a text: nothing but headings that the file marks. */
function added(text: string, language: Language) {
  const { metadata, paragraphs, citations, treaties, attributes } = structureDocument(
    cleanText(text),
    language,
  );
  return {
    metadata,
    roles: [...new Set(paragraphs.map(({ role }) => role))].sort(),
    openings: paragraphs.flatMap(({ opening = [] }) => opening),
    numbers: paragraphs.flatMap(({ number = [] }) => number),
    strengths: paragraphs.flatMap(({ strength = [] }) => strength),
    cited: citations.map(({ text: written }) => written),
    treaties,
    attributes,
  };
}

const NOTHING = {
  metadata: { kind: "text" },
  openings: [],
  numbers: [],
  strengths: [],
  cited: [],
  treaties: [],
  attributes: [],
};

describe("a text that is no resolution", () => {
  it("of a newspaper keeps its paragraphs and headings", () => {
    const article = `# Le fleuve déborde

Publié le 3 mars 2021

Rappelant les crues de 1910, le maire a demandé aux habitants de rester chez eux. Le niveau atteignait 6,18 m à 24/24 points de mesure, soit 2/3 de plus que la normale.

## Des secours sur place

1. Les pompiers ont évacué 40 personnes. « Nous restons 24/7 », dit l’un d’eux, qui travaille sous OS/2.

Prie-t-on encore pour la pluie ? Personne ne le sait.`;
    expect(added(article, "fr")).toEqual({ ...NOTHING, roles: ["heading", "plain"] });
  });

  it("of an orator keeps paragraphs that open like those of a resolution", () => {
    const speech = `Fellow citizens,

Recognizing the weight of this day, I stand before you with 20/20 hindsight.

Having considered our past, we choose the future. Decides the people, and not the few.

1. We shall build.

2. We shall reaffirm.`;
    expect(added(speech, "en")).toEqual({ ...NOTHING, roles: ["plain"] });
  });

  it("that quotes an opener in mid-text, or prints a resolution behind its own prose, stays a text", () => {
    const quoting = `Communiqué

« L’Assemblée générale, a rappelé la Présidente, doit agir. »

L’Assemblée générale,

a-t-elle ajouté, se réunira demain.`;
    expect(added(quoting, "fr")).toEqual({ ...NOTHING, roles: ["plain"] });
    const printing = `Communiqué de presse

La Troisième Commission a adopté ce matin, sans vote, un projet de résolution sur l’assistance technique. Le représentant du pays auteur a présenté le texte, qui avait été longuement négocié, et a remercié toutes les délégations de leur souplesse pendant ces semaines de travail.

L’Assemblée générale,

Rappelant le passé,

1. Décide d’agir.`;
    expect(added(printing, "fr")).toEqual({ ...NOTHING, roles: ["plain"] });
  });

  it("that decides without an opener is a text, with what it cites", () => {
    const decision =
      "74/555. Financement de la Force\n\nÀ sa 106e séance plénière, le 3 juillet 2019, l’Assemblée générale, sur la recommandation de la Cinquième Commission, rappelant sa résolution 73/322 du 3 juillet 2019, décide de reporter l’examen de la question.";
    expect(added(decision, "fr")).toEqual({ ...NOTHING, roles: ["plain"], cited: ["73/322"] });
  });

  const folder = material("data", "inaugural", "txt");
  it.skipIf(folder === undefined)("of any inaugural address keeps plain paragraphs only", () => {
    const files = readdirSync(folder ?? "");
    expect(files.length).toBe(59);
    for (const file of files) {
      const text = readFileSync(join(folder ?? "", file), "utf8");
      expect([file, added(text, "en")]).toEqual([file, { ...NOTHING, roles: ["plain"] }]);
    }
  });
});
