import { describe, expect, it } from "vitest";
import { frenchAnalyser } from "../frenchModel.ts";

const analyser = await frenchAnalyser();

/** The sentences of a text as a reader would copy them. */
function sentences(text: string): readonly string[] {
  const { starts, ends, sentenceEnds } = analyser.analyse(text);
  return sentenceEnds.map((end, i) => text.slice(starts[sentenceEnds[i - 1] ?? 0], ends[end - 1]));
}

describe("sentences of French", () => {
  it.each([
    "M. Dupont et MM. Durand et Martin rencontrent Mme Petit, le Dr Blanc et S. Exc. M. Noir.",
    "Voir art. 5, art. L. 642-3, par. 24, vol. II, p. 12, no 39574 et A/74/6 (Sect. 3)/Add.1.",
    "J. K. Rowling, J.-P. Sartre et J.R.R. Tolkien écrivent, selon V. Prebeg et A. Hesnard.",
    "Les oiseaux, les poissons, etc., vivent ici (mouettes, thons, etc.) depuis av. J.-C. selon lui.",
    "Prie le Secrétaire général : a) De veiller ; b) D’agir : i) Vite ; ii) Bien ; et c) De faire rapport ;",
    "Décide : 1. De créer un fonds ; 2. De le doter ; 3. D’en rendre compte ;",
    "Considérant ce qui suit : 1° Le climat change ; 2° Les mers montent,",
    "La cible 16.b et le point A.1 (voir www.un.org et A/RES/70/1) valent 3.5 ou 1.000 points…",
    "A. Dispositions générales",
    "IV. Suite donnée",
  ])("leave whole: %s", (text) => expect(sentences(text)).toEqual([text]));

  it.each([
    ["Il vend des pommes, des poires, etc. Elle les achète.", 2],
    ["Il vend des pommes (des vertes, etc.) Elle les achète.", 2],
    ["Cela date de 200 av. J.-C. Les fouilles le montrent.", 2],
    ["Il travaille à l’O.N.U. Il y reste jusqu’à 5 p.m. Puis il part.", 3],
    ["Il a Mac OS X. Une autre a Windows. La vitamine C. Le jus.", 4],
    ["Il va… Et puis ? Rien ! Non, vraiment... Fin.", 5],
    ["Il dit : « Viens ! » Elle répond : « Non. » (Silence.) Ils partent.", 4],
    ["1. Prie les États. 2. Invite l’Office. 3. Décide d’agir.", 3],
    ["L’Assemblée agit. 74/177. Lutte contre le crime. A. Principes.", 3],
  ])("part %s into %i", (text, n) => {
    const found = sentences(text);
    expect(found.join(" ")).toBe(text);
    expect(found).toHaveLength(n);
  });

  it("keep an operative paragraph with lists on lines of their own as printed", () => {
    const text =
      "Prie les États :\na) De ratifier la Convention ;\nb) De coopérer :\n   i) vite ;\n   ii) bien ;";
    const found = sentences(text);
    expect(found.join("\n")).toContain("a) De ratifier la Convention ;\nb) De coopérer");
    expect(found[0]?.startsWith("Prie les États :")).toBe(true);
  });
});
