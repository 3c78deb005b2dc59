import { describe, expect, it } from "vitest";
import { createFrenchAnalyser } from "../../../../pipeline/language/french/createFrenchAnalyser.ts";
import { formatSections } from "../../../../pipeline/language/french/sections.ts";
import { frenchAnalyser, tagged } from "../frenchModel.ts";

const analyser = await frenchAnalyser();

describe("createFrenchAnalyser(files)", () => {
  it("names its model and its bytes", () => {
    expect(analyser.language).toBe("fr");
    expect(analyser.version).toMatch(/^themeline-fr-\d+-[0-9a-f]{12}$/);
  });

  it("refuses files that are not its model", () => {
    const files = { lexicon: formatSections(new Map()), weights: formatSections(new Map()), hash: "0" };
    expect(() => createFrenchAnalyser(files)).toThrow("model file without section");
  });

  it("gives nothing for nothing", () => {
    for (const text of ["", " \n\t "]) expect(analyser.analyse(text).sentenceEnds).toEqual([]);
  });

  it("tells the verb traiter from the noun traite", () => {
    expect(tagged(analyser, "un chapitre qui traite de la question")).toContain("traite/VERB/traiter");
    expect(tagged(analyser, "lutter contre la traite des personnes")).toContain("traite/NOUN/traite");
  });

  it("has avoir trait à right, and keeps the verb traire", () => {
    const related = tagged(analyser, "En ce qui a trait à la paix, les questions ayant trait au climat");
    expect(related).toEqual(expect.arrayContaining(["a/VERB/avoir", "trait/NOUN/trait", "ayant/VERB/avoir"]));
    expect(related).not.toContain("trait/VERB/traire");
    expect(tagged(analyser, "Il trait la vache.")).toContain("trait/VERB/traire");
  });

  it("tells armes from armer and from groupes armés", () => {
    expect(tagged(analyser, "le trafic d’armes à feu")).toContain("armes/NOUN/arme");
    expect(tagged(analyser, "mieux armer les navires contre la piraterie")).toContain("armer/VERB/armer");
    expect(tagged(analyser, "les groupes armés")).toContain("armés/ADJ/armé");
  });

  it.each([
    ["Prie instamment les États Membres de coopérer ;", "Prie/VERB/prier"],
    ["Invite tous les États à adhérer à la Convention ;", "Invite/VERB/inviter"],
    ["Demande au Secrétaire général de lui faire rapport ;", "Demande/VERB/demander"],
    ["Note avec satisfaction que des progrès ont été accomplis ;", "Note/VERB/noter"],
    ["Rappelant sa résolution 46/152 du 18 décembre 1991,", "Rappelant/VERB/rappeler"],
    ["Consciente de la nécessité de renforcer la coopération,", "Consciente/ADJ/conscient"],
  ])("reads the opening of a paragraph: %s", (text, first) => {
    expect(tagged(analyser, text)[0]).toBe(first);
  });

  it.each(["A/RES/74/177", "74/177", "E/CN.15/2019/5", "1 500", "2019"])("takes %s for a number", (form) => {
    expect(tagged(analyser, `voir ${form} et la suite`)[1]).toMatch(/\/NUM\//);
  });

  it("takes the sign of per cent and per mille for a sign", () => {
    expect(tagged(analyser, "une hausse de 12 % et de 3 ‰")).toEqual(
      expect.arrayContaining(["%/SYM/%", "‰/SYM/‰"]),
    );
  });

  it("takes a unit after its figure for no label, a letter of a list for one", () => {
    expect(tagged(analyser, "le sommet (2 746 m) et le col")[4]).toBe("m/NOUN/mètre");
    expect(tagged(analyser, "au paragraphe 3 a) de la résolution")[3]).toBe("a/X/a");
  });

  it("keeps ordinals in figures as they are written", () => {
    expect(tagged(analyser, "le XVe siècle et la 50e session du XXIe")).toEqual(
      expect.arrayContaining(["XVe/ADJ/XVe", "50e/ADJ/50e", "XXIe/ADJ/XXIe"]),
    );
  });

  it("shows contractions as prepositions, pronouns of the third person as il", () => {
    expect(tagged(analyser, "Elle parle du rapport aux États, et ils le lisent.")).toEqual([
      "Elle/PRON/il",
      "parle/VERB/parler",
      "du/ADP/de",
      "rapport/NOUN/rapport",
      "aux/ADP/à",
      "États/NOUN/état",
      ",/PUNCT/,",
      "et/CCONJ/et",
      "ils/PRON/il",
      "le/PRON/il",
      "lisent/VERB/lire",
      "./PUNCT/.",
    ]);
  });

  it("keeps the case of proper nouns only", () => {
    expect(tagged(analyser, "L’Assemblée se réunit à Vienne.")).toEqual([
      "L’/DET/le",
      "Assemblée/NOUN/assemblée",
      "se/PRON/se",
      "réunit/VERB/réunir",
      "à/ADP/à",
      "Vienne/PROPN/Vienne",
      "./PUNCT/.",
    ]);
  });

  it("reads both apostrophes, both spellings of é and no-break spaces alike", () => {
    const plain = tagged(analyser, "L'État a versé 1 500 euros, qu'il réclame.");
    const other = tagged(analyser, "L’E\u0301tat a versé 1\u202f500\u00a0euros, qu’il re\u0301clame.");
    const columns = (rows: readonly string[]) => rows.map((row) => row.split("/").slice(1).join("/"));
    expect(columns(other).map((row) => row.replace("\u202f", " "))).toEqual(columns(plain));
  });

  it("guesses the lemma of words the lexicon lacks", () => {
    expect(tagged(analyser, "des menaces cybercriminelles transnationales")).toEqual(
      expect.arrayContaining(["cybercriminelles/ADJ/cybercriminel", "transnationales/ADJ/transnational"]),
    );
  });

  it("does not let one text change what comes out for the next", () => {
    const text = "Le Conseil traite de la question.";
    const before = analyser.analyse(text);
    analyser.analyse("Traite traite TRAITE constructor 12 34 la Question, questionne ; conseille !");
    expect(analyser.analyse(text)).toEqual(before);
  });
});

describe("knowsWord(word)", () => {
  it.each(["droits", "aujourd’hui", "Prie", "aux", "ne", "l’", "sous-préfet", "œuvres", "Paris"])(
    "knows %s",
    (word) => expect(analyser.knowsWord(word)).toBe(true),
  );

  it.each(["droi", "relatifs1", "paris1", "xzqw", ""])("does not know %j", (word) =>
    expect(analyser.knowsWord(word)).toBe(false),
  );

  it("takes a name for a word only where it has its capital", () => {
    expect([analyser.knowsWord("Montchenu"), analyser.knowsWord("montchenu")]).toEqual([true, false]);
  });
});
