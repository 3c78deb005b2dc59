import { describe, expect, it } from "vitest";
import { mentioned, mentions } from "./oneTheme.ts";

describe("a word in a pattern", () => {
  it("finds every number, gender and case, without any tag or lemma", () => {
    expect(mentioned("groupe criminel organisé", "des Groupes criminels organisés")).toEqual([
      "Groupes criminels organisés",
    ]);
    expect(mentioned("criminalité organisée", "LA CRIMINALITÉ ORGANISÉE")).toEqual(["CRIMINALITÉ ORGANISÉE"]);
    expect(mentioned("fins délictueuses", "un acte délictueux, à une fin délictueuse")).toEqual([
      "fin délictueuse",
    ]);
    expect(mentioned("bien culturel", "les biens culturels")).toEqual(["biens culturels"]);
    expect(mentioned("commercial", "des accords commerciaux")).toEqual(["commerciaux"]);
  });

  it("finds what its dictionary form says", () => {
    expect(mentioned("corrompre", "ceux qui corrompent", { corrompent: ["VERB", "corrompre"] })).toEqual([
      "corrompent",
    ]);
  });

  it("folds accents, composed or not, apostrophes and hyphens", () => {
    expect(mentioned("cybercriminalite", "la cybercriminalité")).toHaveLength(1);
    expect(mentioned("cybercriminalité", "la cybercriminalite\u0301")).toHaveLength(1);
    expect(mentioned("trafic d'armes", "un trafic d’armes")).toEqual(["trafic d’armes"]);
    expect(mentioned("pots-de-vin", "des pots\u2011de\u2011vin")).toHaveLength(1);
  });

  it("passes over articles, and takes a contraction for its preposition", () => {
    expect(mentioned("trafic d'armes", "le trafic des armes")).toEqual(["trafic des armes"]);
    expect(mentioned("trafic d'armes", "le trafic de l'arme")).toEqual(["trafic de l'arme"]);
    expect(mentioned("contre la corruption", "contre une corruption")).toHaveLength(1);
    expect(mentioned("violence faite à la femme", "violences faites aux femmes")).toHaveLength(1);
  });

  it("asks for a capital where it has one", () => {
    expect(mentioned("Convention", "la convention, la Convention")).toEqual(["Convention"]);
    expect(mentioned("convention", "la convention, la Convention")).toHaveLength(2);
  });

  it("does not find another word", () => {
    expect(mentioned("trafic d'armes", "groupes armés, trafic de drogues, trafic d'Arménie")).toEqual([]);
    expect(mentioned("organe", "un organisme")).toEqual([]);
  });
});

describe("an exact form (=)", () => {
  it("keeps accents and number", () => {
    expect(mentioned("=la =traite", "la traite, le traité, la traité, les traites")).toEqual(["la traite"]);
  });
});

describe("a prefix (*)", () => {
  it("finds the words that begin so", () => {
    expect(mentioned("narco*", "Narcotrafic et narcotrafiquants")).toEqual([
      "Narcotrafic",
      "narcotrafiquants",
    ]);
  });
});

describe("a tag (/)", () => {
  const told = { traite: ["VERB", "traiter"], armes: ["NOUN", "arme"] } as const;

  it("lets only its tags pass", () => {
    expect(mentioned("traite/NOUN", "qui traite de la question", told)).toEqual([]);
    expect(mentioned("traite/NOUN/VERB", "qui traite de la question", told)).toEqual(["traite"]);
  });

  it("lets a word pass whose tag is not known", () => {
    expect(mentioned("traite/NOUN", "la traite")).toEqual(["traite"]);
  });

  it("finds any word with a star before it", () => {
    const grave = { graves: ["ADJ", "grave"], contre: ["ADP", "contre"], crimes: ["NOUN", "crime"] } as const;
    expect(mentioned("crimes */ADJ", "crimes graves", grave)).toEqual(["crimes graves"]);
    expect(mentioned("crimes */ADJ", "crimes contre", grave)).toEqual([]);
  });
});

describe("alternatives (|)", () => {
  it("join words without spaces", () => {
    expect(mentioned("crime|délit informatique", "délits informatiques et crime de sang")).toEqual([
      "délits informatiques",
    ]);
  });

  it("join phrases with spaces", () => {
    const pattern = "fraude (en ligne | sur internet)";
    expect(mentioned(pattern, "la fraude en ligne, la fraude sur Internet, la fraude sur ligne")).toEqual([
      "fraude en ligne",
      "fraude sur Internet",
    ]);
  });
});

describe("an optional place (?)", () => {
  it("may be there or not", () => {
    const pattern = "trafic illicite|illégal? de migrants";
    expect(
      mentioned(pattern, "trafic de migrants, trafic illicite de migrants, trafic illégal de migrants"),
    ).toHaveLength(3);
    expect(
      mentioned("armes (de petit calibre)? saisies", "armes saisies, armes de petit calibre saisies"),
    ).toHaveLength(2);
  });
});

describe("a gap ([n])", () => {
  it("takes up to so many words, articles not counted", () => {
    expect(mentioned("protéger [2] enfants", "protéger tous les jeunes enfants")).toHaveLength(1);
    expect(mentioned("protéger [2] enfants", "protéger tous les autres jeunes enfants")).toEqual([]);
  });

  it("never crosses punctuation", () => {
    expect(mentioned("lutte [4] terrorisme", "la lutte, le terrorisme")).toEqual([]);
  });
});

describe("a list ([list])", () => {
  const pattern = "trafic [list] d'organes";

  it("passes over other members of an enumeration", () => {
    expect(mentioned(pattern, "du trafic d’armes, de drogues et d’organes")).toHaveLength(1);
    expect(mentioned(pattern, "du trafic d’organes")).toHaveLength(1);
    expect(mentioned(pattern, "du trafic d’armes, de biens culturels d’organes")).toHaveLength(1);
  });

  it("does not reach into another phrase", () => {
    expect(mentioned(pattern, "le trafic d’armes et la création d’organes")).toEqual([]);
    expect(mentioned(pattern, "le trafic de drogues, qui préoccupe, et d’organes")).toEqual([]);
    expect(mentioned(pattern, "le trafic d’armes ; d’organes")).toEqual([]);
  });

  it("begins at the last of the words that could begin it", () => {
    expect(mentioned(pattern, "le trafic d’armes, le trafic de drogues et d’organes")).toEqual([
      "trafic de drogues et d’organes",
    ]);
  });
});

describe("a title ([title])", () => {
  it("takes everything between quotation marks", () => {
    const text = "la réunion intitulée « Thème : lutter, ensemble ; 2003 », tenue";
    expect(mentioned("réunion intitulée [title]", text)).toEqual([
      "réunion intitulée « Thème : lutter, ensemble ; 2003 »",
    ]);
    expect(mentioned("réunion intitulée [title]", "réunion intitulée « sans fin")).toEqual([]);
  });
});

describe("punctuation in a pattern", () => {
  it("is asked for as it stands", () => {
    expect(mentioned("criminalité, organisée", "la criminalité, organisée notamment")).toEqual([
      "criminalité, organisée",
    ]);
    expect(mentioned("résolution 1373 \\( 2001 \\)", "la résolution 1373 (2001)")).toEqual([
      "résolution 1373 (2001)",
    ]);
  });
});

describe("English patterns", () => {
  it("level plurals, pass over articles and know the possessive", () => {
    const theme = {
      patterns: ["firearm", "women's prison", "trafficking in [list] firearms"],
      language: "en",
    } as const;
    const text = "Firearms, the women's prisons and trafficking in drugs, arms and the firearms";
    expect(mentions(theme, text).map(({ wording }) => wording)).toEqual([
      "firearm",
      "women’s prison",
      "trafficking in firearms",
    ]);
  });
});

describe("the work of matching", () => {
  it("stays bounded for patterns and texts made to explode", () => {
    const pattern = `de ${"(de|du? [10] de|des?)? ".repeat(30)}fin`;
    expect(mentioned(pattern, "de ".repeat(500))).toEqual([]);
  });
});
